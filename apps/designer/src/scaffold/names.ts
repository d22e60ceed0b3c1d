import { toKebabCase } from "@credential-api/openapi";

/** The verb and the noun of an operation: `get` and `MobileSignature` of `getMobileSignature`. */
export function splitOperationId(operationId: string): { readonly verb: string; readonly resource: string } {
  const [, verb = operationId, resource = ""] = /^([^A-Z]*)(.*)$/.exec(operationId) ?? [];
  return { verb, resource };
}

/** The singular of a noun in an operation's name, as far as its last letters show it; the noun itself when it has none. */
export function toSingular(noun: string): string {
  return noun.replace(/(?:(?<=[^aeiou])ies|(?<=s|x|ch|sh|z)es|(?<!s)s)$/, (end) => (end === "ies" ? "y" : ""));
}

/** A resource in prose, with the acronyms of its group as the group writes them: `OtpCard` of the group OTP is `OTP card`. */
export function toNoun(resource: string, tag: string): string {
  const acronyms = tag.split(" ").filter((word) => /^[A-Z0-9]{2,}$/.test(word));
  return toKebabCase(resource)
    .split("-")
    .map((word) => acronyms.find((acronym) => acronym.toLowerCase() === word) ?? word)
    .join(" ");
}

/** A heading as the mark of an entry of `DECISIONS.md` names it. */
export function toDecisionId(heading: string): string {
  return heading.toLowerCase().replaceAll(" ", "-");
}

/** Words with a meaning in TypeScript where a name of the contract becomes a name in code. */
const keywords = new Set(
  `await break case catch class const continue debugger default delete do else enum eval export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static super
  switch this throw true try typeof undefined var void while with yield
  Awaited Exclude Extract InstanceType NonNullable NoInfer Omit Parameters Partial Pick Readonly ReadonlyArray Record
  Required ReturnType`.split(/\s+/),
);

/**
 * Whether a name has a meaning in code already: a keyword, a member of every object, or, of the names that can be types,
 * one of the language or its standard library.
 */
export function isReserved(name: string): boolean {
  return keywords.has(name) || name in Object.prototype || (/^[A-Z]/.test(name) && name in globalThis);
}

/** The longest name that can become the name of a file or stand in one line of YAML. */
const MAX_NAME_LENGTH = 64;

/** Says that a name is too long; `undefined` when it is not. */
export function tooLong(name: string): string | undefined {
  return name.length <= MAX_NAME_LENGTH
    ? undefined
    : `"${name.slice(0, MAX_NAME_LENGTH)}…" is longer than ${MAX_NAME_LENGTH} characters.`;
}
