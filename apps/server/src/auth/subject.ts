/**
 * Tells whether a value can say who calls: a text of 1 to 255 characters (code points), not blank, without control
 * characters and lone surrogates. It goes into the history and into the log as it is.
 */
export function isSubject(value: unknown): value is string {
  if (typeof value !== "string" || !value.isWellFormed()) return false;
  return value.trim() !== "" && !/\p{Cc}/u.test(value) && [...value].length <= MAX_CHARACTERS;
}

/** More than any identity provider needs (OpenID Connect Core 1.0, section 2: at most 255 ASCII characters). */
const MAX_CHARACTERS = 255;
