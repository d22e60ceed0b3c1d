/** Texts of the formats of JSON Schema and OpenAPI. Only clear cases: what implementations may decide differently is absent. */

export interface FormatTexts {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
  /** Where more characters leave a text valid: each gets a text of letters in place of `*`. */
  readonly long?: readonly string[];
  /** The letters come in groups of this many. Default 1. */
  readonly step?: number;
}

/** The long text of a format with at least this many characters, or none if it is longer anyway. */
export function longTexts(format: string | undefined, length: number): readonly string[] {
  const { long = [], step = 1 } = formatTexts[format ?? ""] ?? {};
  return long.flatMap((text) => {
    const missing = length - Array.from(text).length + 1;
    return missing < 0 ? [] : [text.replace("*", "a".repeat(Math.ceil(missing / step) * step))];
  });
}

/**
 * By format. A format without texts is one that no value violates, such as `password`. The times are unusual ones, so that no
 * error message has one as its example of a time.
 */
export const formatTexts: Readonly<Record<string, FormatTexts>> = {
  byte: {
    valid: ["", "AA==", "AAA=", "aGVsbG8=", "+/+/"],
    invalid: ["A", "AA=", "A===", "AA-_", "A A=", "AA==AA=="],
    long: ["*"],
    step: 4,
  },
  date: {
    valid: ["2026-05-18", "2024-02-29", "1999-12-31"],
    invalid: ["2026-02-30", "2023-02-29", "2026-13-01", "18.05.2026", "2026-5-1", "tomorrow", ""],
  },
  "date-time": {
    valid: ["2031-03-17T06:42:51Z", "2024-02-29T23:59:59Z", "1999-12-31T00:00:00Z", "2031-03-17T06:42:51.123+02:00"],
    invalid: [
      "2031-03-17",
      "2031-02-30T06:42:51Z",
      "2031-03-17T25:00:00Z",
      "2031-03-17T06:42:51",
      "06:42:51Z",
      "now",
      "",
    ],
  },
  duration: { valid: ["P1D", "PT1H30M", "P2W"], invalid: ["1 day", "P", "PT", "P1", ""] },
  email: {
    valid: ["user@example.com", "first.last@example.org"],
    invalid: ["user", "user@", "@example.com", "a b@example.com", ""],
    long: ["*@example.com"],
  },
  hostname: {
    valid: ["example.com", "localhost", "a-b.example"],
    invalid: ["-example.com", "exa mple.com", "exa_mple!.com", "example..com"],
  },
  ipv4: { valid: ["127.0.0.1", "255.255.255.255"], invalid: ["256.0.0.1", "1.2.3", "1.2.3.4.5", "a.b.c.d", ""] },
  ipv6: { valid: ["::1", "2001:db8::1"], invalid: ["1::2::3", "2001:db8", "12345::", "127.0.0.1", ""] },
  "iso-date-time": { valid: ["2031-03-17T06:42:51Z"], invalid: ["2031-03-17", "2026-13-18T09:30:00Z", "now", ""] },
  "iso-time": { valid: ["09:30:00Z", "09:30:00"], invalid: ["25:00:00Z", "9 o'clock", ""] },
  "json-pointer": { valid: ["", "/a", "/a~1b/0"], invalid: ["a", "/~", "/~2"], long: ["/*"] },
  "json-pointer-uri-fragment": { valid: ["#", "#/a"], invalid: ["/a", "#a"], long: ["#/*"] },
  regex: { valid: ["^a+$", "[0-9]"], invalid: ["(", "[a", "*a"], long: ["*"] },
  "relative-json-pointer": { valid: ["0", "1/a", "0#"], invalid: ["/a", "a", "-1", ""], long: ["0/*"] },
  time: { valid: ["09:30:00Z", "23:59:59+01:00"], invalid: ["25:00:00Z", "09:30", "noon", ""] },
  uri: {
    valid: ["a:b", "https://example.com", "https://example.com/a?b=c#d", "urn:example:mssp", "mailto:user@example.com"],
    invalid: [
      "example.com",
      "/path",
      "//example.com/a",
      "https://example.com/a b",
      "no uri",
      "https://example.com/%zz",
      ":a",
      "<urn:a>",
    ],
    long: ["https://example.com/*", "urn:example:*"],
  },
  "uri-reference": {
    valid: ["", "/path", "a?b#c", "https://example.com"],
    invalid: ["\\\\share", "a b", "https://example.com/%zz"],
    long: ["/*"],
  },
  "uri-template": { valid: ["/a/{b}", "{?c}"], invalid: ["/a/{b", "/{a b}"], long: ["/*"] },
  url: {
    valid: ["https://example.com/a", "http://example.org"],
    invalid: ["example.com", "https://", "no url", ""],
    long: ["https://example.com/*"],
  },
  uuid: {
    valid: ["0e3d1b7c-7b1f-4e0a-9d43-2f7e1f7d0c11", "00000000-0000-0000-0000-000000000000"],
    invalid: ["0e3d1b7c", "0e3d1b7c7b1f4e0a9d432f7e1f7d0c11", "ge3d1b7c-7b1f-4e0a-9d43-2f7e1f7d0c11", "none", ""],
  },
};
