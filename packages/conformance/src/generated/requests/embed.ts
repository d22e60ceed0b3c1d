import { itemNode, memberNodes, type SchemaNode, valueNode } from "../schema/schema-node.ts";
import type { Draw } from "../values/pool.ts";
import { validValues } from "../values/valid-values.ts";

/**
 * Puts a value at a location below a node, with valid values around it: those of `base` where it has any, and the simplest
 * ones otherwise.
 */
export function embed(
  node: SchemaNode,
  base: unknown,
  [segment, ...rest]: readonly (string | number)[],
  value: unknown,
  options: Draw,
): unknown {
  if (segment === undefined) return value;
  if (typeof segment === "number") {
    const [inner, ...others] = isFilledArray(base)
      ? base
      : (validValues(node, options).find(isFilledArray) ?? [undefined]);
    const item = itemNode(node);
    return [item === undefined ? value : embed(item, inner, rest, value, options), ...others];
  }
  const object = isObject(base) ? base : (validValues(node, options).find(isObject) ?? {});
  const member = memberNodes(node).get(segment) ?? valueNode(node, segment);
  const inner = member === undefined ? value : embed(member, Reflect.get(object, segment), rest, value, options);
  return Object.fromEntries([...Object.entries(object).filter(([name]) => name !== segment), [segment, inner]]);
}

function isFilledArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
