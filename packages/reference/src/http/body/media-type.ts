import { parse } from "content-type";

/**
 * Returns whether a `Content-Type` header names one of the media types, in UTF-8. The header must follow the grammar of
 * RFC 9110, section 8.3.1. The only `charset` accepted is `utf-8`, in any case; other parameters are ignored. A repeated
 * parameter is not accepted, because parsers differ on which of the two counts.
 *
 * @param header the header's value, `undefined` when there is none. Two headers arrive joined by a comma and are not accepted.
 */
export function isAcceptedMediaType(header: string | undefined, mediaTypes: readonly string[]): boolean {
  if (header === undefined) return false;
  if (mediaTypes.includes(header)) return true;
  if (!mediaTypeGrammar.test(header) || repeatsParameter(header)) return false;
  const { type, parameters } = parse(header);
  return mediaTypes.includes(type) && (parameters.charset ?? "utf-8").toLowerCase() === "utf-8";
}

function repeatsParameter(header: string): boolean {
  const names = [...header.matchAll(parameterGrammar)].map(([, name = ""]) => name.toLowerCase());
  return new Set(names).size < names.length;
}

// The content-type package reads leniently: it skips what is not a parameter. Each repetition below starts with a
// semicolon, so the expression takes linear time.
const token = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]+";
const quoted = '"(?:[\\t \\x21\\x23-\\x5b\\x5d-\\x7e\\x80-\\xff]|\\\\[\\t \\x21-\\x7e\\x80-\\xff])*"';
const mediaTypeGrammar = new RegExp(
  `^${token}/${token}(?:[\\t ]*;(?:[\\t ]*${token}=(?:${token}|${quoted}))?)*[\\t ]*$`,
);
const parameterGrammar = new RegExp(`;[\\t ]*(${token})=(?:${token}|${quoted})`, "g");
