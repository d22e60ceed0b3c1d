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

/** The names of the parameters in a path template, in their order. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/** A path template without the names of its parameters: two paths with one shape match the same URLs. */
export function shapeOf(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}
