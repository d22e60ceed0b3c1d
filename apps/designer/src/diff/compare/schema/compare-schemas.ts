import { isSame } from "../../read/json.ts";
import { isOwn } from "../../read/keywords.ts";
import { allowsEverything, normalize, restrictedBy, typesOf } from "../../read/normalize.ts";
import { follow, type Place, type View } from "../../read/view.ts";
import type { RuleId } from "../../rules/rule.ts";
import { type Documents, keywordDiffers } from "../difference.ts";
import { findOwn } from "../own-findings.ts";
import { comparisons } from "./keywords.ts";
import {
  type Effect,
  type SchemaDirection,
  type SchemaFinding,
  type Schemas,
  type Sense,
  widening,
} from "./schemas.ts";
import { compareWithUnion } from "./unions.ts";

/** The findings of two schemas: their own, and those of their parts. Recursive schemas form a cycle. */
interface Comparison {
  readonly own: SchemaFinding[];
  readonly parts: Set<Comparison>;
}

/** Compares two schemas whose values travel in one direction. */
export type CompareSchemas = (before: Place, now: Place, direction: SchemaDirection) => readonly SchemaFinding[];

/**
 * Creates a comparison of the schemas of two documents. Each pair of schemas is compared once for each direction, however
 * many operations use it, so that the time grows with the size of the documents, and a recursive schema ends.
 */
export function createSchemaComparison(documents: Documents, today: string): CompareSchemas {
  const known = new Map<string, Comparison>();
  const views = { base: new Map<string, View>(), revision: new Map<string, View>() };

  function viewOf(side: keyof Documents, place: Place): View {
    const view = views[side].get(place.at) ?? normalize(documents[side], place);
    views[side].set(place.at, view);
    return view;
  }

  function compare(from: Place, to: Place, direction: SchemaDirection, sense: Sense): Comparison {
    const [one, other] = [follow(documents.base, from), follow(documents.revision, to)];
    const isErrorCode = direction === "error" && [from, to].every(({ at }) => at.endsWith("/properties/code"));
    const key = [one.at, other.at, direction, sense, isErrorCode].join(" ");
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    const comparison: Comparison = { own: [], parts: new Set() };
    known.set(key, comparison);
    const before = viewOf("base", one);
    const now = viewOf("revision", other);
    compareViews({
      ...{ documents, before, now, direction, sense, today, isErrorCode },
      emit: (rule, difference) => comparison.own.push({ ...difference, rule }),
      report: (effect, difference, rule) =>
        comparison.own.push({ ...difference, rule: ruleOf(effect, sense, direction, rule) }),
      compare: (part, counterpart, inner = 1) =>
        comparison.parts.add(compare(part, counterpart, direction, multiply(sense, inner))),
    });
    return comparison;
  }

  return (before, now, direction) => collect(compare(before, now, direction, 1));
}

/** Compares every keyword. What no table entry understands is major. */
function compareViews(schemas: Schemas): void {
  const { before, now, documents, direction } = schemas;
  for (const found of findOwn(documents, schemas, direction === "request" ? direction : "response", schemas.today))
    schemas.emit(found.rule, found);
  const [one, other] = [isImpossible(before), isImpossible(now)];
  if (one !== other) {
    const keyword = [...before.entries.keys(), ...now.entries.keys()].find((name) => !isOwn(name)) ?? "not";
    const effect = widening(one ? "nothing" : "something", other ? "nothing" : "something");
    schemas.report(effect, keywordDiffers(documents, schemas, keyword), "schema-constraint-changed");
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
    if (handled.has(keyword) || isOwn(keyword)) continue;
    if (isSame(before.entries.get(keyword)?.node, now.entries.get(keyword)?.node)) continue;
    schemas.emit("not-understood", keywordDiffers(documents, schemas, keyword));
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

/** A request may be accepted more often, and a response may promise more. The other way round breaks programs. */
function ruleOf(effect: Effect, sense: Sense, direction: SchemaDirection, rule: RuleId): RuleId {
  const reversed = effect === "either" ? effect : effect === "wider" ? "narrower" : "wider";
  const actual = sense === 0 ? "either" : sense === 1 ? effect : reversed;
  if (direction === "request" && actual === "wider") return "request-loosened";
  if (direction !== "request" && actual === "narrower") return "response-tightened";
  return rule;
}

function multiply(one: Sense, other: Sense): Sense {
  if (one === 0 || other === 0) return 0;
  return one === other ? 1 : -1;
}

/** The findings of a comparison and of everything it consists of. */
function collect(comparison: Comparison): readonly SchemaFinding[] {
  const seen = new Set([comparison]);
  for (const { parts } of seen) for (const part of parts) seen.add(part);
  return [...seen].flatMap(({ own }) => own);
}
