/**
 * A text without what looks like a secret: tokens, certificates and keys, long encoded data, telephone numbers. It is the
 * last line of defence for texts from other code (messages of its errors); what is logged on
 * purpose never needs it.
 */
export function scrub(text: string): string {
  return rules.reduce((safe, [pattern, placeholder]) => safe.replace(pattern, placeholder), text);
}

const rules: readonly (readonly [pattern: RegExp, placeholder: string])[] = [
  [/-----BEGIN [A-Z ]{1,40}-----[\s\S]*?(?:-----END [A-Z ]{1,40}-----|$)/g, "[pem]"],
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, "$1 [token]"],
  [/\beyJ[\w.~+/=-]{10,}/g, "[token]"],
  // Long, without separators, and of mixed case with digits: Base64, not a word or an identifier.
  [/(?=[A-Za-z+=]*\d)(?=[a-z\d+=]*[A-Z])(?=[A-Z\d+=]*[a-z])[A-Za-z\d+=]{20,}/g, "[data]"],
  [/\+?\d(?:[ -]?\d){6,}/g, "[number]"],
];
