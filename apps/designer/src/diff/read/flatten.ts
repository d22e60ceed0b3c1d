import { toPointer } from "@credential-api/openapi";
import { at, isList, isObject, isSame, type Json, type JsonObject } from "./json.ts";
import { isData, isNameMap } from "./keywords.ts";
import { mergeKeyword } from "./merge-keyword.ts";

/** Where a part of a flat document comes from, as pointers into the bundled one. */
interface Origin {
  /** Where it is used: the member, status or parameter. */
  readonly used: string;
  /** Where its content is written: the component that `used` refers to, or the same location. */
  readonly defined: string;
}

/** A document without references, and where each of its parts comes from. */
export interface FlatDocument {
  readonly document: JsonObject;
  /** Pointer into the flat document to the bundled one. It has every map, every list and every member of a map. */
  readonly origins: ReadonlyMap<string, Origin>;
}

interface Entry {
  readonly node: Json;
  readonly at: string;
  /** Set for `properties` that were merged from several schemas, and for descriptions by value: where each comes from. */
  readonly parts?: ReadonlyMap<string, Entry>;
  /** Set for an `allOf` that could not be merged: where each remaining schema comes from. */
  readonly items?: readonly Entry[];
}

interface Shape {
  readonly entries: Map<string, Entry>;
  /** The references that were followed to get here. Following one of them again would be a cycle. */
  readonly through: string[];
  defined: string;
}

/**
 * Normalizes a bundled document, so that two with the same meaning are equal: every `$ref` is replaced by its target,
 * `allOf` is merged into one schema where that is equivalent, and lists without a meaningful order are sorted.
 * Descriptions of the values of an enum are a map by value, as contracts up to 1.1.1 wrote them.
 * Every use of a component then is separate, so that a change of it gets a verdict for each use.
 *
 * Components are gone, security schemes excepted; a schema that contains itself keeps the `$ref` that closes the cycle.
 */
export function flatten(bundled: JsonObject): FlatDocument {
  const origins = new Map<string, Origin>();

  const write = (entry: Entry, pointer: string, hasNames: boolean, stack: readonly string[]): Json => {
    const { node } = entry;
    origins.set(pointer, { used: entry.at, defined: entry.at });
    if (isList(node)) {
      const items = entry.items ?? node.map((item, index) => ({ node: item, at: toPointer([index], entry.at) }));
      return sorted(items.map((item, index) => write(item, toPointer([index], pointer), false, stack)));
    }
    if (!isObject(node)) return node;
    const shape = hasNames ? asNames(entry) : expand(bundled, entry, stack);
    origins.set(pointer, { used: entry.at, defined: shape.defined });
    const children = [...shape.entries].map(([name, child]): [string, Json] => {
      const location = toPointer([name], pointer);
      if (hasNames) return [name, write(child, location, false, stack)];
      if (isData(name)) {
        origins.set(location, { used: child.at, defined: child.at });
        for (const [part, { at: used }] of child.parts ?? []) {
          origins.set(toPointer([part], location), { used, defined: used });
        }
        return [name, plain(name, child.node)];
      }
      return [name, write(child, location, isNameMap(name), [...stack, ...shape.through])];
    });
    return Object.fromEntries(children);
  };

  const { components, ...rest } = bundled;
  const securitySchemes = isObject(components) ? components.securitySchemes : undefined;
  const kept: JsonObject = securitySchemes === undefined ? rest : { ...rest, components: { securitySchemes } };
  const document = write({ node: kept, at: "" }, "", false, []);
  return { document: isObject(document) ? document : {}, origins };
}

/** Children of a map of names, each with its own pointer. */
function asNames({ node, at: location, parts }: Entry): Shape {
  const entries = Object.entries(isObject(node) ? node : {});
  return {
    entries: new Map(
      parts ??
        entries.map(([name, child]): [string, Entry] => [name, { node: child, at: toPointer([name], location) }]),
    ),
    through: [],
    defined: location,
  };
}

/** The members of a map after its `$ref` and its `allOf` have been merged into it. */
function expand(bundled: Json, { node, at: location }: Entry, stack: readonly string[]): Shape {
  const own = isObject(node) ? node : {};
  const shape: Shape = { entries: new Map(), through: [], defined: location };
  for (const [name, child] of Object.entries(own)) {
    if (name === "$ref" || name === "allOf") continue;
    const entry = { node: child, at: toPointer([name], location) };
    shape.entries.set(name, name === "x-enum-descriptions" ? byValue(entry, own.enum) : entry);
  }
  const left = [
    ...addReference(bundled, own.$ref, location, shape, stack),
    ...addBranches(bundled, own, location, shape, stack),
  ];
  if (left.length > 0) {
    shape.entries.set("allOf", {
      node: left.map((entry) => entry.node),
      at: toPointer(["allOf"], location),
      items: left,
    });
  }
  return shape;
}

/** Descriptions in the order of `enum`, by value: the order of `enum` has no meaning, and a merge can remove values. */
function byValue(entry: Entry, values: Json | undefined): Entry {
  const { node } = entry;
  if (!isList(node) || !isList(values)) return entry;
  const parts = new Map(
    node.map((text, index) => [String(values[index]), { node: text, at: toPointer([index], entry.at) }]),
  );
  return { node: Object.fromEntries([...parts].map(([value, part]) => [value, part.node])), at: entry.at, parts };
}

/** Merges what `reference` names into `shape`, or returns it as a branch of its own. */
function addReference(
  bundled: Json,
  reference: Json | undefined,
  location: string,
  shape: Shape,
  stack: readonly string[],
): readonly Entry[] {
  if (typeof reference !== "string") return [];
  const target = reference.startsWith("#") ? at(bundled, reference) : undefined;
  if (target === undefined || stack.includes(reference)) {
    shape.entries.set("$ref", { node: reference, at: toPointer(["$ref"], location) });
    return [];
  }
  const referred = expand(bundled, { node: target, at: reference.slice(1) }, [...stack, reference]);
  if (!addTo(shape, referred)) return [{ node: target, at: reference.slice(1) }];
  shape.defined = referred.defined;
  shape.through.push(reference, ...referred.through);
  return [];
}

/** Merges the branches of `allOf` into `shape` where one schema can express both, and returns the others. */
function addBranches(
  bundled: Json,
  { allOf }: JsonObject,
  location: string,
  shape: Shape,
  stack: readonly string[],
): readonly Entry[] {
  if (!isList(allOf)) return [];
  return allOf.flatMap((node, index) => {
    const entry = { node, at: toPointer(["allOf", index], location) };
    const expanded = expand(bundled, entry, stack);
    if (!isObject(node) || !addTo(shape, expanded)) return [entry];
    if (allOf.length === 1 && shape.defined === location) shape.defined = expanded.defined;
    shape.through.push(...expanded.through);
    return [];
  });
}

/** Merges `other` into `shape`; changes nothing and returns false where one schema cannot express both. */
function addTo(shape: Shape, other: Shape): boolean {
  const merged = new Map(shape.entries);
  for (const [name, entry] of other.entries) {
    const known = merged.get(name);
    const together = known === undefined ? entry : mergeEntries(name, known, entry);
    if (together === undefined) return false;
    merged.set(name, together);
  }
  if (closes(shape, other) || closes(other, shape)) return false;
  for (const [name, entry] of merged) shape.entries.set(name, entry);
  return true;
}

/** A closed schema counts its own members only, so members of another one must not be written beside them. */
function closes(one: Shape, other: Shape): boolean {
  const isClosed = ["additionalProperties", "unevaluatedProperties"].some((name) => one.entries.has(name));
  return isClosed && other.entries.has("properties") && !isSame(nodeOf(one, "properties"), nodeOf(other, "properties"));
}

const nodeOf = ({ entries }: Shape, name: string) => entries.get(name)?.node;

function mergeEntries(name: string, one: Entry, other: Entry): Entry | undefined {
  if (isSame(one.node, other.node)) return one;
  if (name !== "properties") {
    const node = mergeKeyword(name, one.node, other.node);
    return node === undefined ? undefined : { node, at: isSame(node, other.node) ? other.at : one.at };
  }
  const parts = new Map(asNames(one).entries);
  for (const [member, entry] of asNames(other).entries) {
    if (parts.has(member) && !isSame(parts.get(member)?.node, entry.node)) return undefined;
    if (!parts.has(member)) parts.set(member, entry);
  }
  return { node: Object.fromEntries([...parts].map(([member, { node }]) => [member, node])), at: one.at, parts };
}

/** The order of a set has no meaning, and the type `[string]` equals `string`. */
function plain(name: string, value: Json): Json {
  if (name === "enum" || name === "required") return sorted(value);
  if (name !== "type") return value;
  const types = sorted(value);
  return isList(types) && types.length === 1 ? (types[0] ?? types) : types;
}

/** A list of texts and numbers, in an order of its own; the items of every other list keep theirs. */
function sorted(value: Json): Json {
  if (!isList(value) || value.some((item) => typeof item === "object")) return value;
  const texts = value.map((item) => JSON.stringify(item));
  return texts.sort().map((text) => JSON.parse(text));
}
