import { toPointer } from "../pointer.ts";
import { isAnnotation } from "./annotations.ts";
import { isList, isObject, isSame, type Json, type JsonObject } from "./json.ts";
import { addTo, childrenOf, type Place, type View, viewOf } from "./view.ts";

const NUMERIC = "multipleOf minimum maximum exclusiveMinimum exclusiveMaximum".split(" ");
const TEXT = "minLength maxLength pattern contentEncoding contentMediaType contentSchema".split(" ");
const ARRAY = "items prefixItems contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems".split(
  " ",
);
const OBJECT = [
  ..."properties patternProperties additionalProperties propertyNames unevaluatedProperties required".split(" "),
  ..."minProperties maxProperties dependentRequired dependentSchemas".split(" "),
];

/** The types whose values a keyword restricts; a keyword that is not here can restrict every value. */
const RESTRICTED: ReadonlyMap<string, string> = new Map([
  ...NUMERIC.map((keyword) => [keyword, "number"] as const),
  ...TEXT.map((keyword) => [keyword, "string"] as const),
  ...ARRAY.map((keyword) => [keyword, "array"] as const),
  ...OBJECT.map((keyword) => [keyword, "object"] as const),
]);

/** Values with which a keyword means the same as without it. */
const WITHOUT_EFFECT: Readonly<Record<string, Json>> = {
  ...{ minLength: 0, minItems: 0, minProperties: 0, uniqueItems: false },
  ...{ deprecated: false, readOnly: false, writeOnly: false },
  ...{ properties: {}, patternProperties: {}, dependentRequired: {}, dependentSchemas: {}, $defs: {} },
  ...{ required: [], allOf: [], prefixItems: [], type: ["array", "boolean", "null", "number", "object", "string"] },
};

/** Keywords that have no effect with a schema that allows everything. */
const OPEN = new Set([
  ...["items", "additionalProperties", "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema"],
]);

/** Whether a schema restricts nothing, as it is written. */
export function allowsEverything(node: Json): boolean {
  if (!isObject(node)) return node === true;
  return Object.entries(node).every(([keyword, value]) => isAnnotation(keyword) || isWithoutEffect(keyword, value));
}

/** Whether a schema allows no value, as it is written. */
export function allowsNothing(node: Json): boolean {
  return node === false || (isObject(node) && node.not !== undefined && allowsEverything(node.not));
}

function isWithoutEffect(keyword: string, value: Json): boolean {
  if (OPEN.has(keyword)) return allowsEverything(value);
  if (keyword === "not") return allowsNothing(value);
  return isSame(WITHOUT_EFFECT[keyword], keyword === "type" ? sortedTypes(value) : value);
}

/** The types that `keyword` restricts the values of, where it is not every type. */
export const restrictedBy = (keyword: string) => RESTRICTED.get(keyword);

/** The types that a normalized schema allows, sorted; undefined for all of them. `number` includes `integer`. */
export function typesOf({ entries }: Pick<View, "entries">): readonly string[] | undefined {
  const values = listOf(entries, "enum");
  if (values !== undefined) return [...new Set(values.map(typeOf))].sort();
  const type = entries.get("type")?.node;
  return type === undefined ? undefined : isList(type) ? type.map(String) : [String(type)];
}

/** The values of a list keyword; undefined where the schema does not have it. */
export function listOf(entries: View["entries"], keyword: string): readonly Json[] | undefined {
  const value = entries.get(keyword)?.node;
  return isList(value) ? value : undefined;
}

/** Whether a type of values is among `types`; an integer is a number. */
export function allows(types: readonly string[] | undefined, type: string): boolean {
  return types === undefined || types.includes(type) || (type === "integer" && types.includes("number"));
}

/**
 * The keywords of a schema in one spelling, so that schemas with the same meaning are equal: `const` is a list of one
 * value, a union of disjoint types is one schema, bounds of integers are inclusive, and what restricts nothing is left out.
 *
 * @param seen the schemas whose unions were looked into, so that unions that contain each other end
 */
export function normalize(bundled: JsonObject, place: Place, seen = new Set<string>()): View {
  if (allowsNothing(place.node)) {
    const everything = { node: true, at: toPointer(["not"], place.at) };
    return { entries: new Map([["not", everything]]), used: place.at, defined: place.at };
  }
  const view = viewOf(bundled, place);
  const entries = new Map(view.entries);
  if (!seen.has(place.at)) {
    seen.add(place.at);
    for (const keyword of ["oneOf", "anyOf"]) uniteTypes(bundled, keyword, entries, seen);
  }
  normalizeValues(entries);
  normalizeBounds(entries);
  normalizeConditions(entries);
  const types = typesOf({ entries });
  for (const [keyword, { node }] of [...entries]) {
    const restricted = RESTRICTED.get(keyword);
    const isOfOtherType =
      restricted !== undefined && !allows(types, restricted) && !(restricted === "number" && allows(types, "integer"));
    if (isOfOtherType || isWithoutEffect(keyword, node)) entries.delete(keyword);
  }
  return { ...view, entries };
}

/** `anyOf: [{ type: string }, { type: 'null' }]` means the same as `type: [string, 'null']`. */
function uniteTypes(bundled: JsonObject, keyword: string, entries: Map<string, Place>, seen: Set<string>): void {
  const place = entries.get(keyword);
  if (place === undefined || !isList(place.node)) return;
  const branches = [...childrenOf(place).values()].map((branch) => normalize(bundled, branch, seen));
  const types = branches.map(typesOf);
  const all = types.flatMap((list) => list ?? []);
  const areDisjoint = types.every((list) => list !== undefined) && new Set(all.map(widened)).size === all.length;
  if (!areDisjoint) return;
  const values = branches.map(finiteValues);
  const hasValues = branches.some(({ entries }) => entries.has("enum"));
  if (hasValues && values.some((list) => list === undefined)) return;
  const united = new Map<string, Place>();
  for (const [index, branch] of branches.entries()) {
    for (const [name, entry] of branch.entries) {
      if (name === "type" || name === "enum") continue;
      const type = RESTRICTED.get(name) ?? (name === "format" ? widened(types[index]?.find(isFormatted)) : undefined);
      const isOfBranch = type !== undefined && types[index]?.some((own) => widened(own) === type);
      if (!isAnnotation(name) && (!isOfBranch || united.has(name))) return;
      if (!united.has(name)) united.set(name, entry);
    }
  }
  const at = place.at;
  if (hasValues) united.set("enum", { node: values.flatMap((list) => list ?? []), at });
  else united.set("type", { node: all.sort(), at });
  entries.delete(keyword);
  if (!addTo({ entries }, { entries: united })) entries.set(keyword, place);
}

const isFormatted = (type: string) => type !== "null" && type !== "boolean";
const widened = (type: string | undefined) => (type === "integer" ? "number" : type);

function finiteValues({ entries }: View): readonly Json[] | undefined {
  return listOf(entries, "enum") ?? (entries.get("type")?.node === "null" ? [null] : undefined);
}

/** `const` becomes `enum`, and the values that `type` excludes are left out of it. */
function normalizeValues(entries: Map<string, Place>): void {
  const constant = entries.get("const");
  if (constant !== undefined) {
    const list = listOf(entries, "enum");
    const isListed = list === undefined || list.some((value) => isSame(value, constant.node));
    entries.set("enum", { node: isListed ? [constant.node] : [], at: constant.at });
    entries.delete("const");
  }
  const type = entries.get("type");
  const types = type === undefined ? undefined : sortedTypes(type.node);
  if (type !== undefined && types !== undefined) {
    entries.set("type", { node: types.length === 1 ? (types[0] ?? types) : types, at: type.at });
  }
  const values = entries.get("enum");
  const list = listOf(entries, "enum");
  if (values === undefined || list === undefined) return;
  const distinct = list.filter((value, index) => list.findIndex((other) => isSame(value, other)) === index);
  entries.set("enum", { ...values, node: distinct.filter((value) => allows(types, typeOf(value))) });
  entries.delete("type");
}

function sortedTypes(type: Json): readonly string[] {
  const types = new Set((isList(type) ? type : [type]).map(String));
  if (types.has("number")) types.delete("integer");
  return [...types].sort();
}

/** Bounds of integers are inclusive and whole; of two bounds on one side, the stricter one stays. */
function normalizeBounds(entries: Map<string, Place>): void {
  const isInteger = entries.get("type")?.node === "integer";
  for (const [inclusive, exclusive, sign] of [
    ["minimum", "exclusiveMinimum", 1],
    ["maximum", "exclusiveMaximum", -1],
  ] as const) {
    const [bound, strict] = [entries.get(inclusive), entries.get(exclusive)];
    const whole = (value: number) => sign * Math.ceil(sign * value);
    const next = (value: number) => sign * (Math.floor(sign * value) + 1);
    if (isInteger && typeof bound?.node === "number") entries.set(inclusive, { ...bound, node: whole(bound.node) });
    if (typeof strict?.node !== "number") continue;
    const inside = isInteger ? next(strict.node) : strict.node;
    const isStricter = typeof bound?.node !== "number" || sign * inside >= sign * bound.node;
    if (isInteger || !isStricter) entries.delete(exclusive);
    if (isInteger && isStricter) entries.set(inclusive, { node: inside, at: strict.at });
    if (!isInteger && isStricter) entries.delete(inclusive);
  }
  if (isInteger && entries.get("multipleOf")?.node === 1) entries.delete("multipleOf");
}

/** Leaves out keywords that have an effect only beside another one, where that is missing. */
function normalizeConditions(entries: Map<string, Place>): void {
  if (!entries.has("if") || !(entries.has("then") || entries.has("else"))) {
    for (const keyword of ["if", "then", "else"]) entries.delete(keyword);
  }
  if (!entries.has("contains")) for (const keyword of ["minContains", "maxContains"]) entries.delete(keyword);
  for (const [rest, keyword] of [
    ["items", "unevaluatedItems"],
    ["additionalProperties", "unevaluatedProperties"],
  ] as const) {
    // Nothing is left unevaluated.
    if (entries.has(rest)) entries.delete(keyword);
  }
  if (entries.get("minContains")?.node === 1) entries.delete("minContains");
  if (entries.get("minContains")?.node === 0 && !entries.has("maxContains") && !entries.has("unevaluatedItems")) {
    for (const keyword of ["contains", "minContains"]) entries.delete(keyword);
  }
  const dependent = entries.get("dependentRequired");
  if (dependent === undefined || !isObject(dependent.node)) return;
  const kept = Object.entries(dependent.node).filter(([, names]) => !isList(names) || names.length > 0);
  entries.set("dependentRequired", { ...dependent, node: Object.fromEntries(kept) });
}

/** The type of a value, as JSON Schema names it; a whole number is an `integer`. */
export function typeOf(value: Json): string {
  if (value === null) return "null";
  if (isList(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
