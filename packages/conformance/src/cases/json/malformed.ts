import type { Weighted } from "../vectors/choose.ts";

/** A body that is not strict JSON. */
export interface MalformedBody extends Weighted {
  readonly name: string;
  readonly title: string;
  /** Makes the body from one that is valid, a JSON object with at least one member. */
  readonly body: (valid: string) => string | Uint8Array;
}

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

/** Adds a member at the end of an object. */
export const addMember = (valid: string, member: string) => `${valid.slice(0, -1)},${member}}`;

/** The text of the first member: `"a":1`. */
function firstMember(valid: string): string {
  return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(valid)).slice(0, 1))).slice(1, -1);
}

/** The name of the first member with each character escaped. */
export function escapeNames(valid: string): string {
  const value: object = JSON.parse(valid);
  const members = Object.entries(value).map(([name, member]) => `${escapeAll(name)}:${JSON.stringify(member)}`);
  return `{${members.join(",")}}`;
}

function escapeAll(text: string): string {
  return `"${[...text].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"`;
}

/** Bytes in place of the value of an additional member. */
function withBytes(...values: readonly number[]) {
  return (valid: string) =>
    Buffer.concat([Buffer.from(`${valid.slice(0, -1)},"x":"`), bytes(...values), Buffer.from('"}')]);
}

/** Bodies that are another body to a parser that is not strict, most of them one that would succeed. */
const ambiguousBodies: readonly MalformedBody[] = [
  {
    name: "member-twice",
    title: "a member that is there twice, with one value",
    body: (valid) => addMember(valid, firstMember(valid)),
    everywhere: true,
  },
  {
    name: "member-twice-escaped",
    title: "a member that is there twice, once with an escaped name",
    body: (valid) => addMember(valid, escapeNames(`{${firstMember(valid)}}`).slice(1, -1)),
    everywhere: true,
  },
  { name: "member-twice-nested", title: "a nested member that is there twice", body: () => '{"x":{"a":1,"a":2}}' },
  { name: "member-twice-in-array", title: "a member of an item that is there twice", body: () => '[{"a":1,"a":1}]' },
  { name: "empty-member-twice", title: "an empty name that is there twice", body: () => '{"":1,"":1}' },
  { name: "proto-twice", title: "__proto__ that is there twice", body: () => '{"__proto__":1,"__proto__":1}' },
  {
    name: "byte-order-mark",
    title: "a byte order mark (RFC 8259, section 8.1)",
    body: (valid) => `\ufeff${valid}`,
    everywhere: true,
  },
  { name: "trailing-comma", title: "a comma before the end", body: (valid) => `${valid.slice(0, -1)},}` },
  { name: "comment-block", title: "a comment", body: (valid) => `/* */${valid}` },
  { name: "comment-line", title: "a comment at the end of the line", body: (valid) => `// x\n${valid}` },
  { name: "unquoted-name", title: "a name without quotes", body: (valid) => addMember(valid, "x:1") },
  { name: "single-quotes", title: "single quotes", body: (valid) => addMember(valid, "'x':1") },
  { name: "text-after", title: "text after the value", body: (valid) => `${valid}x` },
  { name: "two-values", title: "two values", body: (valid) => `${valid} ${valid}` },
  { name: "nul-byte-after", title: "a NUL byte after the value", body: (valid) => `${valid}\u0000` },
  { name: "form-feed", title: "a form feed as white space", body: (valid) => `\f${valid}` },
  { name: "no-break-space", title: "a no-break space as white space", body: (valid) => `\u00a0${valid}` },
  { name: "line-separator", title: "a line separator as white space", body: (valid) => `${valid}\u2028` },
  { name: "unclosed", title: "an object that does not end", body: (valid) => valid.slice(0, -1), everywhere: true },
  { name: "second-brace", title: "one brace too many", body: (valid) => `${valid}}` },
  { name: "xssi-prefix", title: "a prefix against inclusion", body: (valid) => `)]}',\n${valid}` },
  { name: "form", title: "a form", body: () => "stateName=active" },
  { name: "encoded", title: "percent-encoded JSON", body: (valid) => encodeURIComponent(valid) },
];

/** Bytes that are not UTF-8 (RFC 8259, section 8.1). */
const undecodableBodies: readonly MalformedBody[] = [
  { name: "byte-ff", title: "a byte that starts no character", body: withBytes(0xff), everywhere: true },
  { name: "latin-1", title: "é in ISO 8859-1", body: withBytes(0xe9) },
  { name: "cut-off", title: "a character that is cut off", body: withBytes(0xe2, 0x82) },
  { name: "continuation", title: "a continuation byte alone", body: withBytes(0x80) },
  { name: "overlong", title: "a slash in two bytes", body: withBytes(0xc0, 0xaf) },
  { name: "surrogate", title: "a surrogate in UTF-8", body: withBytes(0xed, 0xa0, 0x80) },
  { name: "beyond-unicode", title: "a character beyond Unicode", body: withBytes(0xf4, 0x90, 0x80, 0x80) },
  { name: "utf-16-le", title: "UTF-16", body: (valid) => Buffer.from(`\ufeff${valid}`, "utf16le"), everywhere: true },
  {
    name: "utf-16-be",
    title: "UTF-16 in big-endian order",
    body: (valid) => Buffer.from(`\ufeff${valid}`, "utf16le").swap16(),
  },
];

const escapes: readonly MalformedBody[] = [
  ["nul", "the escaped NUL character", String.raw`"x":"\u0000"`, true],
  ["nul-in-name", "the escaped NUL character in a name", String.raw`"\u0000":1`],
  ["high-surrogate", "a lone high surrogate", String.raw`"x":"\ud83d"`, true],
  ["low-surrogate", "a lone low surrogate", String.raw`"x":"\ude00"`],
  ["surrogate-then-text", "a high surrogate before text", String.raw`"x":"\ud83dx"`],
  ["surrogates-reversed", "the halves of a pair in the wrong order", String.raw`"x":"\ude00\ud83d"`],
  ["surrogate-in-name", "a lone surrogate in a name", String.raw`"\udfff":1`],
  ["hexadecimal-escape", "an escape that JSON does not have", String.raw`"x":"\x41"`],
  ["short-escape", "an escape of two digits", String.raw`"x":"\u12"`],
  ["raw-newline", "a line feed in a string", '"x":"a\nb"'],
  ["raw-tab", "a tab in a string", '"x":"a\tb"'],
  ["raw-nul", "a NUL byte in a string", '"x":"a\u0000b"'],
  ["unclosed-string", "a string that does not end", '"x":"a'],
].map(([name, title, member, everywhere]) => ({
  name: String(name),
  title: String(title),
  body: (valid) => addMember(valid, String(member)),
  everywhere: everywhere === true,
}));

const values: readonly MalformedBody[] = [
  "NaN",
  "Infinity",
  "-Infinity",
  "undefined",
  "01",
  "1.",
  ".5",
  "+1",
  "-",
  "0x10",
  "1e",
  "1_000",
  "True",
  "tru",
].map((value, index) => ({
  name: `value-${index + 1}`,
  title: `the value ${value}`,
  body: (valid) => addMember(valid, `"x":${value}`),
}));

const shapes: readonly MalformedBody[] = [
  { name: "empty", title: "no bytes", body: () => "", everywhere: true },
  { name: "space", title: "white space only", body: () => " \r\n\t" },
  { name: "member-without-value", title: "a member without a value", body: () => '{"x"}' },
  { name: "array-with-gap", title: "a gap in an array", body: () => "[,1]" },
  { name: "number-as-name", title: "a number as a name", body: () => "{1:1}" },
  { name: "html", title: "HTML", body: () => "<html></html>" },
  { name: "levels-33", title: "33 levels", body: () => nested(33), everywhere: true },
  {
    name: "levels-33-mixed",
    title: "33 levels of objects and arrays",
    body: () => `${'{"a":['.repeat(16)}{}${"]}".repeat(16)}`,
  },
  { name: "levels-30000", title: "30,000 levels", body: () => nested(30_000) },
  { name: "levels-60000-unclosed", title: "60,000 levels that do not end", body: () => "[".repeat(60_000) },
];

/** Every body that is 400. */
export const malformedBodies: readonly MalformedBody[] = [
  ...shapes,
  ...ambiguousBodies,
  ...undecodableBodies,
  ...escapes,
  ...values,
];
