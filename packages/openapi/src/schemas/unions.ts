import { isAnnotation } from "./annotations.ts";
import { isSame } from "./json.ts";
import { allows, listOf, normalize, typesOf } from "./normalize.ts";
import { countsEvaluated, type Effect, type Schemas } from "./schemas.ts";
import { childrenOf, type Place, type View } from "./view.ts";

const RULE = "schema-combinator-changed";

/** `allOf`, `anyOf` and `oneOf`: branches that correspond are compared, the others came or went. */
export function compareBranches(schemas: Schemas, keyword: string): void {
  const { before, now } = schemas;
  const [from, to] = [before.entries.get(keyword), now.entries.get(keyword)];
  if (from === undefined || to === undefined) {
    // Each of them restricts: without it, everything is allowed.
    const effect = countsEvaluated(schemas) ? "either" : from === undefined ? "narrower" : "wider";
    schemas.report(effect, { kind: "keyword", keyword }, RULE);
    return;
  }
  const [old, recent] = [branchesOf(schemas, "base", from), branchesOf(schemas, "revision", to)];
  const isSure = isAdditive(schemas, keyword, [old, recent]);
  const { pairs, lost, gained } = pair(old, recent);
  for (const [one, other] of pairs) schemas.compare(one.place, other.place, isSure ? 1 : 0);
  const [less, more]: readonly Effect[] = keyword === "allOf" ? ["wider", "narrower"] : ["narrower", "wider"];
  for (const { place } of lost) {
    schemas.report(isSure ? (less ?? "either") : "either", { kind: "loses", keyword, value: place.node }, RULE);
  }
  for (const { place } of gained) {
    schemas.report(isSure ? (more ?? "either") : "either", { kind: "gains", keyword, value: place.node }, RULE);
  }
}

/** One schema became a union of it and others, or the other way round. False when something else happened. */
export function compareWithUnion(schemas: Schemas): boolean {
  const { before, now } = schemas;
  const [from, to] = [unionIn(before), unionIn(now)];
  if ((from === undefined) === (to === undefined)) return false;
  const keyword = from ?? to ?? "";
  const [union, single] = from === undefined ? [now, before] : [before, now];
  const place = union.entries.get(keyword);
  if (place === undefined) return false;
  const branches = branchesOf(schemas, from === undefined ? "revision" : "base", place);
  const same = branches.find(({ view }) => isSame(assertionsOf(view), assertionsOf(single)));
  if (same === undefined) return false;
  const isSure = isAdditive(schemas, keyword, [branches]);
  for (const branch of branches.filter((other) => other !== same)) {
    const difference = { kind: from === undefined ? "gains" : "loses", keyword, value: branch.place.node } as const;
    schemas.report(!isSure ? "either" : from === undefined ? "wider" : "narrower", difference, RULE);
  }
  return true;
}

interface Branch {
  /** As it is in the list. */
  readonly place: Place;
  readonly view: View;
}

function branchesOf(schemas: Schemas, side: "base" | "revision", list: Place): readonly Branch[] {
  return [...childrenOf(list).values()].map((place) => ({ place, view: schemas.normalized(side, place) }));
}

/** The union that a schema consists of; undefined when it restricts anything beside it. */
function unionIn(view: View): string | undefined {
  const names = Object.keys(assertionsOf(view));
  return names.length === 1 && (names[0] === "anyOf" || names[0] === "oneOf") ? names[0] : undefined;
}

function assertionsOf({ entries }: View) {
  return Object.fromEntries([...entries].flatMap(([name, { node }]) => (isAnnotation(name) ? [] : [[name, node]])));
}

/** Whether each branch adds to what the whole allows (or, for `allOf`, takes from it), whatever the others are. */
function isAdditive(schemas: Schemas, keyword: string, sides: readonly (readonly Branch[])[]): boolean {
  return !countsEvaluated(schemas) && (keyword !== "oneOf" || sides.every(areDisjoint));
}

function areDisjoint(branches: readonly Branch[]): boolean {
  return branches.every(({ view }, index) => branches.slice(index + 1).every((other) => isDisjoint(view, other.view)));
}

/** Whether no value can match both: other types, other values, or another value of a member that both require. */
function isDisjoint(one: View, other: View): boolean {
  const [types, others] = [typesOf(one), typesOf(other)];
  const overlaps = (list: readonly string[], all: readonly string[]) => list.some((type) => allows(all, type));
  if (types !== undefined && others !== undefined && !overlaps(types, others) && !overlaps(others, types)) return true;
  const [values, known] = [listOf(one.entries, "enum"), listOf(other.entries, "enum")];
  if (values !== undefined && known !== undefined) {
    return !values.some((value) => known.some((another) => isSame(value, another)));
  }
  const isObjects = [types, others].every((list) => list?.length === 1 && list[0] === "object");
  const [required = [], alike = []] = [one, other].map(({ entries }) => listOf(entries, "required"));
  return isObjects && required.some((name) => alike.includes(name) && isTag(one, other, String(name)));
}

function isTag(one: View, other: View, name: string): boolean {
  const [values, others] = [one, other].map(({ entries }) => {
    const { node } = childrenOf(entries.get("properties")).get(name) ?? { node: true };
    return typeof node === "object" ? listOf(normalize({}, { node, at: "" }).entries, "enum") : undefined;
  });
  if (values === undefined || others === undefined) return false;
  return !values.some((value) => others.some((another) => isSame(value, another)));
}

/** Pairs equal branches first, then those that have most keywords in common. */
function pair(before: readonly Branch[], now: readonly Branch[]) {
  const pairs: (readonly [Branch, Branch])[] = [];
  const lost = new Set(before);
  const gained = new Set(now);
  const scores = before.flatMap((one) => now.map((other) => ({ one, other, score: likeness(one, other) })));
  for (const { one, other } of scores.sort((a, b) => b.score - a.score)) {
    if (!lost.has(one) || !gained.has(other)) continue;
    lost.delete(one);
    gained.delete(other);
    pairs.push([one, other]);
  }
  return { pairs, lost, gained };
}

/** How many keywords two branches have in common; the most when they are equal. */
function likeness(one: Branch, other: Branch): number {
  if (isSame(one.place.node, other.place.node)) return Number.POSITIVE_INFINITY;
  const [before, now] = [assertionsOf(one.view), assertionsOf(other.view)];
  if (isSame(before, now)) return Number.MAX_SAFE_INTEGER;
  const names = Object.keys(before);
  return names.filter((name) => name in now && isSame(before[name], now[name])).length;
}
