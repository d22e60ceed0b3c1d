import { allowsEverything, allowsNothing } from "../../read/normalize.ts";
import type { Place, View } from "../../read/view.ts";
import type { Finding } from "../../rules/change.ts";
import type { RuleId } from "../../rules/rule.ts";
import type { Difference, Documents } from "../difference.ts";

/** What a change does to the values that a schema allows; `either` where that is not known, or where it does both. */
export type Effect = "wider" | "narrower" | "either";

/** How the values of a part count for the whole: as they are, reversed (below `not`), or in an unknown way. */
export type Sense = 1 | 0 | -1;

/** A finding without the parts of operations that it reaches. */
export type SchemaFinding = Omit<Finding, "uses">;

/** The direction of the values of a schema. Those of an error response count as those of every response, but codes are open. */
export type SchemaDirection = "request" | "response" | "error";

/** Two corresponding schemas, and what a comparison of one keyword can do. */
export interface Schemas {
  readonly documents: Documents;
  readonly before: View;
  readonly now: View;
  readonly direction: SchemaDirection;
  /** Whether this is the `code` of an error response. */
  readonly isErrorCode: boolean;
  readonly sense: Sense;
  /** Today, as `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** Reports a difference by its effect on callers. `rule` is for an effect that breaks them. */
  report(effect: Effect, difference: Difference, rule: RuleId): void;
  /** Reports a difference whose rule does not depend on an effect. */
  emit(rule: RuleId, difference: Difference): void;
  /** Compares parts of the two schemas. */
  compare(before: Place, now: Place, sense?: Sense): void;
}

/** How much a schema allows: every value, no value, or some. */
export type Extent = "everything" | "something" | "nothing";

/** How much the schema at `place` allows; a missing schema allows everything. */
export function extentOf(place: Place | undefined): Extent {
  if (place !== undefined && allowsNothing(place.node)) return "nothing";
  return place === undefined || allowsEverything(place.node) ? "everything" : "something";
}

/** The effect of a change from one extent to another. */
export function widening(before: Extent, now: Extent): Effect {
  return before === "nothing" || now === "everything" ? "wider" : "narrower";
}

/** What a branch leaves unevaluated depends on which branch applies. */
export function countsEvaluated({ before, now }: Pick<Schemas, "before" | "now">): boolean {
  return [before, now].some(({ entries }) => entries.has("unevaluatedProperties") || entries.has("unevaluatedItems"));
}

/**
 * Compares two schemas that are a part of others. When one of them allows everything or nothing, the difference is one
 * change; otherwise, each of their keywords is compared.
 */
export function compareParts(
  schemas: Schemas,
  before: Place | undefined,
  now: Place | undefined,
  { difference, sense = 1 }: { readonly difference: () => Difference; readonly sense?: 1 | 0 },
): void {
  const [old, recent] = [extentOf(before), extentOf(now)];
  if (before !== undefined && now !== undefined && old === "something" && recent === "something") {
    schemas.compare(before, now, sense);
  } else if (old !== recent) {
    schemas.report(sense === 0 ? "either" : widening(old, recent), difference(), "schema-constraint-changed");
  }
}
