import { isAnnotation } from "./annotations.ts";
import { isSame } from "./json.ts";
import { comparisons } from "./keywords.ts";
import { allowsEverything, normalize, restrictedBy, typesOf } from "./normalize.ts";
import {
  type Documents,
  type Effect,
  type Pair,
  type SchemaDifference,
  type SchemaDirection,
  type SchemaRule,
  type Schemas,
  type Sense,
  widening,
} from "./schemas.ts";
import { compareWithUnion } from "./unions.ts";
import { follow, type Place, type View } from "./view.ts";

/** One difference between two corresponding schemas. */
export interface SchemaChange extends Pair {
  readonly difference: SchemaDifference;
  /** What it is about. */
  readonly rule: SchemaRule;
  /** What it does to the values that the whole allows; undefined where the rule does not depend on that. */
  readonly effect: Effect | undefined;
  readonly direction: SchemaDirection;
}

/** What a caller makes of two corresponding schemas. */
export interface SchemaReader<Finding> {
  /** Annotations of both schemas, which restrict no value. */
  annotations(pair: Pair, direction: SchemaDirection): readonly Finding[];
  change(change: SchemaChange): Finding;
}

/** Compares two schemas whose values travel in one direction. */
export type CompareSchemas<Finding> = (before: Place, now: Place, direction: SchemaDirection) => readonly Finding[];

/** The findings of two schemas: their own, and those of their parts. Recursive schemas form a cycle. */
interface Comparison<Finding> {
  readonly own: Finding[];
  readonly parts: Set<Comparison<Finding>>;
}

/**
 * Creates a comparison of the schemas of two documents. Each pair of schemas is compared once for each direction, however
 * many operations use it, so that the time grows with the size of the documents, and a recursive schema ends.
 */
export function createSchemaComparison<Finding>(
  documents: Documents,
  reader: SchemaReader<Finding>,
): CompareSchemas<Finding> {
  const known = new Map<string, Comparison<Finding>>();
  const views = { base: new Map<string, View>(), revision: new Map<string, View>() };

  function viewOf(side: keyof Documents, place: Place): View {
    const view = views[side].get(place.at) ?? normalize(documents[side], place);
    views[side].set(place.at, view);
    return view;
  }

  function compare(from: Place, to: Place, direction: SchemaDirection, sense: Sense): Comparison<Finding> {
    const [one, other] = [follow(documents.base, from), follow(documents.revision, to)];
    const isErrorCode = direction === "error" && [from, to].every(({ at }) => at.endsWith("/properties/code"));
    const key = [one.at, other.at, direction, sense, isErrorCode].join(" ");
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    const comparison: Comparison<Finding> = { own: [], parts: new Set() };
    known.set(key, comparison);
    const before = viewOf("base", one);
    const now = viewOf("revision", other);
    const pair = { before, now };
    const add = (rule: SchemaRule, difference: SchemaDifference, effect: Effect | undefined) =>
      comparison.own.push(reader.change({ ...pair, difference, rule, effect, direction }));
    comparison.own.push(...reader.annotations(pair, direction));
    compareViews({
      ...{ documents, before, now, direction, sense, isErrorCode },
      emit: (rule, difference) => add(rule, difference, undefined),
      report: (effect, difference, rule) => add(rule, difference, inSense(effect, sense)),
      normalized: (side, part) => viewOf(side, follow(documents[side], part)),
      compare: (part, counterpart, inner = 1) =>
        comparison.parts.add(compare(part, counterpart, direction, multiply(sense, inner))),
    });
    return comparison;
  }

  return (before, now, direction) => collect(compare(before, now, direction, 1));
}

/** Compares every keyword. What no table entry understands is major. */
function compareViews(schemas: Schemas): void {
  const { before, now } = schemas;
  const [one, other] = [isImpossible(before), isImpossible(now)];
  if (one !== other) {
    const keyword = [...before.entries.keys(), ...now.entries.keys()].find((name) => !isAnnotation(name)) ?? "not";
    const effect = widening(one ? "nothing" : "something", other ? "nothing" : "something");
    schemas.report(effect, { kind: "keyword", keyword }, "schema-constraint-changed");
    return;
  }
  if (one || compareWithUnion(schemas)) return;
  const types = [typesOf(before), typesOf(now)];
  const handled = new Set<string>();
  for (const { keywords, compare } of comparisons) {
    for (const keyword of keywords) handled.add(keyword);
    const present = keywords.filter((keyword) => before.entries.has(keyword) || now.entries.has(keyword));
    // A type that only one side allows is a change of the type.
    const counts = (keyword: string) => types.every((list) => restricts(keyword, list));
    if (present.some(counts)) compare(schemas, present[0] ?? "");
  }
  for (const keyword of new Set([...before.entries.keys(), ...now.entries.keys()])) {
    if (handled.has(keyword) || isAnnotation(keyword)) continue;
    if (isSame(before.entries.get(keyword)?.node, now.entries.get(keyword)?.node)) continue;
    schemas.emit("not-understood", { kind: "keyword", keyword });
  }
}

/** Whether a normalized schema allows no value. */
function isImpossible({ entries }: View): boolean {
  const { node } = entries.get("not") ?? {};
  return node !== undefined && allowsEverything(node);
}

function restricts(keyword: string, types: readonly string[] | undefined): boolean {
  const restricted = restrictedBy(keyword);
  if (restricted === undefined || types === undefined) return true;
  return types.includes(restricted) || (restricted === "number" && types.includes("integer"));
}

/** What an effect on a part means for the whole. */
function inSense(effect: Effect, sense: Sense): Effect {
  if (sense === 0 || effect === "either") return "either";
  return sense === 1 ? effect : effect === "wider" ? "narrower" : "wider";
}

function multiply(one: Sense, other: Sense): Sense {
  if (one === 0 || other === 0) return 0;
  return one === other ? 1 : -1;
}

/** The findings of a comparison and of everything it consists of. */
function collect<Finding>(comparison: Comparison<Finding>): readonly Finding[] {
  const seen = new Set([comparison]);
  for (const { parts } of seen) for (const part of parts) seen.add(part);
  return [...seen].flatMap(({ own }) => own);
}
