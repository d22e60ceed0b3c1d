import { isPlainObject, isRef } from "@redocly/openapi-core";

/** @typedef {import("@redocly/openapi-core").Location} Location */
/** @typedef {import("@redocly/openapi-core").UserContext} Context */

/**
 * Returns the value if it is an object, and an empty object otherwise: an incomplete document can contain any value, and
 * the rule `struct` reports it.
 *
 * @param {unknown} value
 * @returns {Record<string, any>}
 */
export function asObject(value) {
  return isPlainObject(value) ? value : {};
}

/**
 * Returns the value if it is an array, and an empty array otherwise.
 *
 * @param {unknown} value
 * @returns {any[]}
 */
export function asArray(value) {
  return Array.isArray(value) ? value : [];
}

/**
 * Returns the target of a `$ref`, and the node itself if it is not a `$ref`.
 *
 * @param {unknown} node
 * @param {Location} location
 * @param {Context["resolve"]} resolve
 * @returns {{ node: Record<string, any>, location: Location }} an empty node when the target does not exist
 */
export function resolveRef(node, location, resolve) {
  if (!isRef(node)) return { node: asObject(node), location };
  const target = resolve(node, location.source.absoluteRef);
  return { node: asObject(target.node), location: target.location ?? location };
}

/**
 * Calls `visit` for every object in a parsed file, with the keys of its path.
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
