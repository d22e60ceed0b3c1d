/** The members of a path item that are operations (OpenAPI 3.1, section 4.8.9). */
export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** One of the methods, in lower case as in a contract. */
export type HttpMethod = (typeof httpMethods)[number];

/** True for a member of a path item that is an operation. `summary`, `parameters` and extensions are not. */
export function isHttpMethod(name: string): name is HttpMethod {
  return httpMethods.some((method) => method === name);
}

/** The operations of a path item, in the order they are written. */
export function operationsIn<Operation>(
  pathItem: Readonly<Record<string, Operation>>,
): readonly (readonly [HttpMethod, Operation])[] {
  return Object.entries(pathItem).flatMap(([name, member]) => (isHttpMethod(name) ? [[name, member] as const] : []));
}

/** A name of the contract as files and folders spell it: `getMobileSignature` is `get-mobile-signature`. */
export function toKebabCase(name: string): string {
  return name.replaceAll(/(?<!^)(?=[A-Z])/g, "-").toLowerCase();
}
