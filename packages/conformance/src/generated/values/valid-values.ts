import fc from "fast-check";
import { itemNode, memberNodes, type SchemaNode, valueNode } from "../schema/schema-node.ts";
import { validNumbers } from "./numbers.ts";
import { type Draw, draw, toPool } from "./pool.ts";
import { isCarried, validTexts } from "./texts.ts";

/**
 * Values that the schema of a node allows, each once: the simplest one first, then those at the bounds, then random ones.
 * The same for the same seed; empty if the kit finds none.
 */
export function validValues(node: SchemaNode, options: Draw): readonly unknown[] {
  const recent = drawn.get(node) ?? [];
  const known = recent.find(({ seed, count }) => seed === options.seed && count === options.count);
  if (known !== undefined) return known.values;
  const values = drawValues(node, options);
  drawn.set(node, [{ ...options, values }, ...recent].slice(0, 2));
  return values;
}

/** The last values of each node: a case asks for the same ones many times, in two sizes. */
const drawn = new WeakMap<SchemaNode, readonly (Draw & { readonly values: readonly unknown[] })[]>();

function drawValues(node: SchemaNode, options: Draw): readonly unknown[] {
  const { nullable, values, keywords } = node.shape;
  const [simplest, ...others] = values ?? valuesOfType(node, options);
  const defaults = keywords.default === undefined ? [] : [keywords.default];
  const pool = toPool(
    [simplest, ...defaults, ...others],
    [],
    (value) => isCarried(value, node) && node.explain(value).length === 0,
  );
  return nullable ? [...pool, null] : pool;
}

function valuesOfType(node: SchemaNode, options: Draw): readonly unknown[] {
  switch (node.shape.type) {
    case "string":
      return validTexts(node, options);
    case "integer":
    case "number":
      return validNumbers(node, options);
    case "boolean":
      return [false, true];
    case "array":
      return validArrays(node, options);
    case "object":
      return validObjects(node, options);
  }
}

function validArrays(node: SchemaNode, options: Draw): readonly unknown[] {
  const { minItems = 0, maxItems = minItems + 5 } = node.shape.keywords;
  const lengths = [minItems, minItems + 1, maxItems - 1, maxItems];
  const chosen = lengths.flatMap((length) => arrayOfLength(node, options, length));
  const item = itemNode(node);
  const items = item === undefined ? [] : validValues(item, options).map((value) => [value]);
  return [...chosen, ...items];
}

/** An array with this many items, different ones as long as there are any; none if the schema has no such array. */
export function arrayOfLength(node: SchemaNode, options: Draw, length: number): readonly (readonly unknown[])[] {
  const { items: pointer } = node.shape.pointers;
  if (length === 0) return [[]];
  if (length < 0 || pointer === undefined) return [];
  // The items of the innermost array of a schema that contains itself, too: their arrays are left out.
  const item = node.child(pointer, 0);
  const items = validValues(item, { ...options, count: Math.max(options.count, 2 * length) });
  if (items.length === 0 || (node.shape.keywords.uniqueItems && items.length < length)) return [];
  return [Array.from({ length }, (_, index) => items[index % items.length])];
}

function validObjects(node: SchemaNode, options: Draw): readonly unknown[] {
  const { keywords } = node.shape;
  if (typeof keywords.additionalProperties === "object") return validMaps(node, options);
  const required = new Set(keywords.required);
  const pools = [...memberNodes(node)].map(([name, member]) => [name, validValues(member, options)] as const);
  const usable = pools.filter(([, pool]) => pool.length > 0);
  const at = (index: number, names: (name: string) => boolean) =>
    Object.fromEntries(
      usable.filter(([name]) => names(name)).map(([name, pool]) => [name, pool[Math.min(index, pool.length - 1)]]),
    );
  const longest = Math.max(1, ...usable.map(([, pool]) => Math.min(pool.length, 12)));
  const bounds = Array.from({ length: longest }, (_, index) => at(index, () => true));
  const each = usable.map(([only]) => at(0, (name) => required.has(name) || name === only));
  const random = fc.record(Object.fromEntries(usable.map(([name, pool]) => [name, fc.constantFrom(...pool)])), {
    requiredKeys: usable.map(([name]) => name).filter((name) => required.has(name)),
    noNullPrototype: true,
  });
  return toPool([at(0, (name) => required.has(name)), ...each, ...bounds], draw(random, options), () => true);
}

function validMaps(node: SchemaNode, options: Draw): readonly unknown[] {
  const { minProperties = 0, maxProperties = minProperties + 5 } = node.shape.keywords;
  const lengths = [minProperties, minProperties + 1, maxProperties - 1, maxProperties];
  const singles = lengths.flatMap((length) => mapOfSize(node, options, length));
  const [name = "a"] = memberNames(node, options);
  const value = valueNode(node, name);
  const values = value === undefined ? [] : validValues(value, options).map((each) => ({ [name]: each }));
  return [...singles, ...values];
}

/** A map with this many members; none if there are not enough names. */
export function mapOfSize(node: SchemaNode, options: Draw, size: number): readonly object[] {
  if (size === 0) return [{}];
  const names = memberNames(node, options);
  const value = valueNode(node, names[0] ?? "a");
  const values = value === undefined ? [] : validValues(value, options);
  if (size < 0 || names.length < size || values.length === 0) return [];
  return [Object.fromEntries(names.slice(0, size).map((name, index) => [name, values[index % values.length]]))];
}

/** Names that `propertyNames` of a map allows; letters and numbers without it. */
export function memberNames(node: SchemaNode, options: Draw): readonly string[] {
  const { maxProperties = 10 } = node.shape.keywords;
  const { propertyNames } = node.shape.pointers;
  if (propertyNames === undefined) return Array.from({ length: maxProperties + 1 }, (_, index) => `m${index}`);
  const { explain: _, ...names } = node.child(propertyNames, "name");
  const value = valueNode(node, "name");
  const explain = (each: unknown) => (value?.explain(each) ?? []).filter(({ keyword }) => keyword !== "propertyNames");
  const [valid] = value === undefined ? [] : validValues({ ...value, explain }, options);
  const isName = (text: unknown) =>
    !node.explain(Object.fromEntries([[String(text), valid]])).some(({ keyword }) => keyword === "propertyNames");
  const rule = {
    ...names,
    explain: (text: unknown) => (isName(text) ? [] : [{ keyword: "propertyNames", pointer: "" }]),
  };
  return validValues(rule, options).filter((name) => typeof name === "string");
}
