import { toPointer } from "@credential-api/openapi";
import { isObject } from "../expect/read-json.ts";

/** Where two values differ first. */
export interface Difference {
  /** JSON Pointer (RFC 6901); "" is the whole value. */
  readonly pointer: string;
  /** `undefined`: there is no such member. */
  readonly first: unknown;
  readonly second: unknown;
}

/** Finds the first difference of two JSON values. The order of members does not count, that of items does. */
export function findDifference(
  first: unknown,
  second: unknown,
  isIgnored: (pointer: string) => boolean,
  pointer = "",
): Difference | undefined {
  if (isIgnored(pointer)) return undefined;
  const keys = keysOf(first, second);
  if (keys === undefined) return Object.is(first, second) ? undefined : { pointer, first, second };
  for (const key of keys) {
    const at = toPointer([key], pointer);
    const found = findDifference(Reflect.get(Object(first), key), Reflect.get(Object(second), key), isIgnored, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The members or the items of both; `undefined` when they are not both objects, or both arrays. */
function keysOf(first: unknown, second: unknown): readonly string[] | undefined {
  const areArrays = Array.isArray(first) && Array.isArray(second);
  if (!areArrays && !(isObject(first) && isObject(second))) return undefined;
  return [...new Set([...Object.keys(first), ...Object.keys(second)])];
}
