import { valueAt } from "./pointer.ts";

/** A reference object (OpenAPI 3.1, section 4.8.23). */
export interface Reference {
  readonly $ref: string;
}

/** True for an object with a `$ref`. */
export function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}

/**
 * Follows local references (`#/components/…`) until a value that is not a reference. The type of the target is the
 * caller's promise: the document is not validated here.
 *
 * @throws Error when a reference leaves the document, has no target, or the references form a cycle
 */
export function resolveReference<T>(document: unknown, value: T | Reference): T {
  const seen = new Set<string>();
  let target: unknown = value;
  while (isReference(target)) {
    const { $ref } = target;
    if (!$ref.startsWith("#")) throw new Error(`${$ref} leaves the document. Bundle the contract first.`);
    if (seen.has($ref)) throw new Error(`${$ref} refers to itself. Remove the cycle.`);
    seen.add($ref);
    target = valueAt(document, $ref);
    if (target === undefined) throw new Error(`${$ref} does not exist in the bundle. Correct the reference.`);
  }
  return target as T;
}
