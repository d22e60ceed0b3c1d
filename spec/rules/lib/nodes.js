import { isPlainObject, isRef } from "@redocly/openapi-core";

/** @typedef {import("@redocly/openapi-core").Location} Location */
/** @typedef {import("@redocly/openapi-core").UserContext} Context */

/**
 * A value that should be an object, while somebody is still writing it: anything else counts as an empty one, because
 * the rule `struct` reports it already.
 *
 * @param {unknown} value
 * @returns {Record<string, any>}
 */
export function asObject(value) {
  return isPlainObject(value) ? value : {};
}

/**
 * A value that should be a list; anything else counts as an empty one.
 *
 * @param {unknown} value
 * @returns {any[]}
 */
export function asArray(value) {
  return Array.isArray(value) ? value : [];
}

/**
 * Follows a `$ref`, if `node` is one.
 *
 * @param {unknown} node
 * @param {Location} location
 * @param {Context["resolve"]} resolve
 * @returns {{ node: Record<string, any>, location: Location }} an empty node when the reference leads nowhere
 */
export function resolveRef(node, location, resolve) {
  if (!isRef(node)) return { node: asObject(node), location };
  const target = resolve(node, location.source.absoluteRef);
  return { node: asObject(target.node), location: target.location ?? location };
}

/**
 * Calls `visit` for every object in a parsed file, with the keys that lead to it.
 *
 * @param {unknown} node
 * @param {(node: Record<string, unknown>, keys: (string | number)[]) => void} visit
 * @param {(string | number)[]} keys
 */
export function walkObjects(node, visit, keys = []) {
  if (typeof node !== "object" || node === null) return;
  if (isPlainObject(node)) visit(node, keys);
  for (const [key, child] of Object.entries(node)) walkObjects(child, visit, [...keys, key]);
}
