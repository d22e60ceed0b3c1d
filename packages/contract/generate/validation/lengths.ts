/** The keywords `maxLength` and `minLength` of validators: ajv's own, which count characters only where they have to. */
import { _, type Ajv, type Code, type KeywordCxt } from "ajv";

/**
 * Replaces the code of both keywords in an ajv. A character is one or two UTF-16 code units, and a string knows how many of
 * these it has: almost every text is short or long enough whatever its characters are. ajv walks through each, once per keyword.
 */
export function useQuickLengths(ajv: Ajv): void {
  for (const [keyword, isBroken] of [["maxLength", isTooLong] as const, ["minLength", isTooShort] as const]) {
    const ajvs = ajv.getKeyword(keyword);
    if (typeof ajvs !== "object" || !("code" in ajvs)) throw new Error(`ajv has no code for ${keyword}`);
    const code = (cxt: KeywordCxt) => cxt.fail(isBroken(cxt.data, Number(cxt.schema)));
    ajv.removeKeyword(keyword);
    // Violations are listed in the order of the keywords.
    ajv.addKeyword({ ...ajvs, keyword, before: "pattern", $data: false, code });
  }
}

/** More than n code units may be, more than 2n are more than n characters. The spread of a string has its characters. */
function isTooLong(text: Code, limit: number): Code {
  return _`${text}.length > ${limit} && (${text}.length > ${2 * limit} || [...${text}].length > ${limit})`;
}

/** Fewer than n code units are, fewer than 2n - 1 may be fewer than n characters. */
function isTooShort(text: Code, limit: number): Code {
  if (limit <= 1) return _`${text}.length < ${limit}`;
  return _`${text}.length < ${limit} || ${text}.length < ${2 * limit - 1} && [...${text}].length < ${limit}`;
}
