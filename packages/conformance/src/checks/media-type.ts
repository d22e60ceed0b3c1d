/**
 * Returns whether a `Content-Type` is `application/json` in UTF-8, by the grammar of RFC 9110, section 8.3.1. A repeated
 * parameter is none, because parsers differ on which of the two counts (decision unsupported-media-types).
 */
export function isJsonMediaType(header: string): boolean {
  if (!mediaType.test(header)) return false;
  const parameters = [...header.matchAll(parameter)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]);
  const charset = new Map(parameters.map(([name, value]) => [name, value])).get("charset") ?? "utf-8";
  return new Set(parameters.map(([name]) => name)).size === parameters.length && /^"?utf-8"?$/i.test(charset);
}

const token = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]+";
const quoted = '"(?:[\\t \\x21\\x23-\\x5b\\x5d-\\x7e\\x80-\\xff]|\\\\[\\t \\x21-\\x7e\\x80-\\xff])*"';
// Each repetition starts with a semicolon, so that both take linear time.
const mediaType = new RegExp(`^application/json(?:[\\t ]*;(?:[\\t ]*${token}=(?:${token}|${quoted}))?)*[\\t ]*$`, "i");
const parameter = new RegExp(`;[\\t ]*(${token})=(${token}|${quoted})`, "g");
