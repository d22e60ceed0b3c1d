import { toPointer } from "../pointer.ts";
import { at, isList, isObject, isSame, type Json, type JsonObject } from "./json.ts";
import { mergeKeyword } from "./merge-keyword.ts";

/** A value, and where it is written: a pointer into the bundled document. */
export interface Place {
  readonly node: Json;
  readonly at: string;
  /** Set for `properties` that were merged from several schemas, and for descriptions by value: where each comes from. */
  readonly parts?: ReadonlyMap<string, Place>;
  /** Set for a list that was put together here: where each item comes from. */
  readonly items?: readonly Place[];
}

/** The members of a map, as they are after every `$ref` was followed and every mergeable `allOf` was merged. */
export interface View {
  readonly entries: ReadonlyMap<string, Place>;
  /** Where it is used: the member, status or parameter. */
  readonly used: string;
  /** Where its content is written: the component that `used` refers to, or the same place. */
  readonly defined: string;
}

interface Shape {
  readonly entries: Map<string, Place>;
  defined: string;
}

/** The place that a `$ref` without other members leads to, through any number of them; the same place for anything else. */
export function follow(bundled: JsonObject, place: Place): Place {
  const seen = new Set<string>();
  for (let current = place; ; ) {
    const { $ref: reference, ...others } = isObject(current.node) ? current.node : {};
    if (typeof reference !== "string" || Object.keys(others).length > 0 || seen.has(reference)) return current;
    const node = reference.startsWith("#") ? at(bundled, reference) : undefined;
    if (node === undefined) return current;
    seen.add(reference);
    current = { node, at: reference.slice(1) };
  }
}

/** The members of the map at `place`. What is no map has no members. */
export function viewOf(bundled: JsonObject, place: Place): View {
  const shape = expand(bundled, place, []);
  return { ...shape, used: place.at };
}

/** The children of a map of names, or the items of a list, each with its own place. */
export function childrenOf(place: Place | undefined): ReadonlyMap<string, Place> {
  if (place === undefined || typeof place.node !== "object" || place.node === null) return new Map();
  if (place.parts !== undefined) return place.parts;
  if (place.items !== undefined) return new Map(place.items.map((item, index) => [String(index), item]));
  const { node, at: location } = place;
  return new Map(Object.entries(node).map(([name, child]) => [name, { node: child, at: toPointer([name], location) }]));
}

function expand(bundled: JsonObject, { node, at: location }: Place, stack: readonly string[]): Shape {
  const own = isObject(node) ? node : {};
  const shape: Shape = { entries: new Map(), defined: location };
  for (const [name, child] of Object.entries(own)) {
    if (name === "$ref" || name === "allOf") continue;
    const place = { node: child, at: toPointer([name], location) };
    shape.entries.set(name, name === "x-enum-descriptions" ? byValue(place, own.enum) : place);
  }
  const left = [
    ...addReference(bundled, own.$ref, location, shape, stack),
    ...addBranches(bundled, own, "allOf", location, shape, stack),
    // One branch alone means the same as `allOf` of it.
    ...["oneOf", "anyOf"].flatMap((name) => {
      if (!isList(own[name]) || own[name].length !== 1) return [];
      shape.entries.delete(name);
      return addBranches(bundled, own, name, location, shape, stack);
    }),
  ];
  if (left.length > 0) {
    const inherited = [...childrenOf(shape.entries.get("allOf")).values()];
    const items = [...inherited, ...left];
    shape.entries.set("allOf", { node: items.map((item) => item.node), at: toPointer(["allOf"], location), items });
  }
  return shape;
}

/** Descriptions in the order of `enum`, by value: the order of `enum` has no meaning, and a merge can remove values. */
function byValue(place: Place, values: Json | undefined): Place {
  if (!isList(place.node) || !isList(values)) return place;
  const parts = new Map([...childrenOf(place).values()].map((text, index) => [String(values[index]), text]));
  return { ...place, node: Object.fromEntries([...parts].map(([value, { node }]) => [value, node])), parts };
}

/** Merges what `reference` names into `shape`, or returns it as a branch of its own. */
function addReference(
  bundled: JsonObject,
  reference: Json | undefined,
  location: string,
  shape: Shape,
  stack: readonly string[],
): readonly Place[] {
  if (typeof reference !== "string") return [];
  const target = reference.startsWith("#") ? at(bundled, reference) : undefined;
  if (target === undefined || stack.includes(reference)) {
    shape.entries.set("$ref", { node: reference, at: toPointer(["$ref"], location) });
    return [];
  }
  const place = { node: target, at: reference.slice(1) };
  const referred = expand(bundled, place, [...stack, reference]);
  if (typeof target === "boolean" || !addTo(shape, referred)) return [place];
  shape.defined = referred.defined;
  return [];
}

/** Merges the branches into `shape` where one schema can express both, and returns the others. */
function addBranches(
  bundled: JsonObject,
  own: JsonObject,
  keyword: string,
  location: string,
  shape: Shape,
  stack: readonly string[],
): readonly Place[] {
  const branches = own[keyword];
  if (!isList(branches)) return [];
  return branches.flatMap((node, index) => {
    const place = { node, at: toPointer([keyword, index], location) };
    if (node === true) return [];
    const expanded = expand(bundled, place, stack);
    if (!isObject(node) || !addTo(shape, expanded)) return [place];
    if (branches.length === 1 && shape.defined === location) shape.defined = expanded.defined;
    return [];
  });
}

/** Merges `other` into `shape`; changes nothing and returns false where one schema cannot express both. */
export function addTo(shape: { readonly entries: Map<string, Place> }, other: Pick<View, "entries">): boolean {
  if (GROUPS.some((group) => collides(group, shape.entries, other.entries))) return false;
  const merged = new Map(shape.entries);
  for (const [name, place] of other.entries) {
    const known = merged.get(name);
    const together = known === undefined ? place : mergePlaces(name, known, place);
    if (together === undefined) return false;
    merged.set(name, together);
  }
  for (const [name, place] of merged) shape.entries.set(name, place);
  return true;
}

/** Keywords that refer to each other within one schema. The first ones of the first group can be united. */
const GROUPS: readonly (readonly string[])[] = [
  ["additionalProperties", "unevaluatedProperties", "patternProperties", "properties"],
  ["items", "prefixItems", "unevaluatedItems", "contains", "minContains", "maxContains"],
  ["if", "then", "else"],
  ["contentEncoding", "contentMediaType", "contentSchema"],
];

type Entries = ReadonlyMap<string, Place>;

/** Whether a keyword of one schema would get another meaning beside those of the other. */
function collides(group: readonly string[], one: Entries, other: Entries): boolean {
  const [mine, theirs] = [one, other].map((entries) => group.filter((name) => entries.has(name)));
  if (mine === undefined || theirs === undefined || mine.length === 0 || theirs.length === 0) return false;
  if ([...mine, ...theirs].every((name) => name === "properties" || name === "patternProperties")) return false;
  return !group.every((name) => isSame(one.get(name)?.node, other.get(name)?.node));
}

function mergePlaces(name: string, one: Place, other: Place): Place | undefined {
  if (isSame(one.node, other.node)) return one;
  if (name !== "properties") {
    const node = mergeKeyword(name, one.node, other.node);
    return node === undefined ? undefined : { node, at: isSame(node, other.node) ? other.at : one.at };
  }
  const parts = new Map(childrenOf(one));
  for (const [member, place] of childrenOf(other)) {
    const known = parts.get(member);
    if (known !== undefined && !isSame(known.node, place.node)) return undefined;
    if (known === undefined) parts.set(member, place);
  }
  return { node: Object.fromEntries([...parts].map(([member, { node }]) => [member, node])), at: one.at, parts };
}
