import { valueAt } from "../pointer.ts";

/** A document as data. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A map of a document. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** True for a map, false for a list and everything else. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value if it is a map, else an empty map. */
export function toMap(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** True for a list. `Array.isArray` does not narrow a readonly one. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The texts of a list; nothing when the value is not a list. Other items are left out. */
export function textsOf(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}

/** What `pointer` (RFC 6901) names in `document`; undefined when there is nothing. */
export function at(document: Json, pointer: string): Json | undefined {
  // A part of a JSON document is JSON.
  return valueAt(document, pointer) as Json | undefined;
}

/** Whether two documents are equal. The order of the members of a map does not count; the order of lists does. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}
