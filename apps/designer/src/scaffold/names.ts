/** `getMobileSignature` as a folder and file name: `get-mobile-signature`. */
export function toKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? "" : "-"}${letter.toLowerCase()}`);
}

/** The verb of an operation and what it is done to: `get` and `MobileSignature` of `getMobileSignature`. */
export function splitOperationId(operationId: string): { readonly verb: string; readonly resource: string } {
  const at = operationId.search(/[A-Z]/);
  return at === -1
    ? { verb: operationId, resource: "" }
    : { verb: operationId.slice(0, at), resource: operationId.slice(at) };
}

/** With a capital first letter: `update` as `Update`. */
export function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** With a small first letter: `MobileSignature` as `mobileSignature`. */
export function uncapitalize(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

/** In words: `MobileSignature` as `mobile signature`. */
export function toWords(name: string): string {
  return toKebab(name).replaceAll("-", " ");
}

/** With its article: `a user`, `an OTP card`. */
export function withArticle(noun: string): string {
  return `${/^(?:[aeio]|u(?!ni|s|r))/i.test(noun) ? "an" : "a"} ${noun}`;
}

/** The names of the parameters in a path template, in their order. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/** A path template without the names of its parameters: two paths with one shape match the same URLs. */
export function shapeOf(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}

/** Words that TypeScript takes for itself where a name of the contract becomes one of code. */
const keywords = new Set(
  `await break case catch class const continue debugger default delete do else enum eval export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static super
  switch this throw true try typeof undefined var void while with yield
  Awaited Exclude Extract InstanceType NonNullable NoInfer Omit Parameters Partial Pick Readonly ReadonlyArray Record
  Required ReturnType`.split(/\s+/),
);

/**
 * Whether a name already means something else in code: a keyword, a member that all objects have, or, of the names that can
 * be types, one of the language or its standard library.
 */
export function isReserved(name: string): boolean {
  return keywords.has(name) || name in Object.prototype || (/^[A-Z]/.test(name) && name in globalThis);
}

/** How long a name can be that becomes one of a file, or stands in one line of YAML. */
const longestName = 64;

/** Says that a name is too long; `undefined` when it is not. */
export function tooLong(name: string): string | undefined {
  return name.length <= longestName
    ? undefined
    : `"${name.slice(0, longestName)}…" is longer than ${longestName} characters.`;
}
