import type { Json, JsonObject } from "./json.ts";
import { allowsEverything, allowsNothing } from "./normalize.ts";
import type { Place, View } from "./view.ts";

/** What a change does to the values that a schema allows; `either` where that is not known, or where it does both. */
export type Effect = "wider" | "narrower" | "either";

/** How the values of a part count for the whole: as they are, reversed (below `not`), or in an unknown way. */
export type Sense = 1 | 0 | -1;

/** The two bundled documents that are compared. */
export interface Documents {
  readonly base: JsonObject;
  readonly revision: JsonObject;
}

/** The members of two corresponding maps. */
export interface Pair {
  readonly before: View;
  readonly now: View;
}

/** What is different: a keyword, a value of its list, or a whole schema, with the place where the other side would have it. */
export type SchemaDifference =
  | { readonly kind: "keyword"; readonly keyword: string }
  | { readonly kind: "gains" | "loses"; readonly keyword: string; readonly value: Json }
  | { readonly kind: "new" | "gone"; readonly place: Place; readonly near: string };

/** What a difference is about. */
export type SchemaRule =
  | ("schema-constraint-changed" | "schema-combinator-changed" | "schema-type-changed" | "discriminator-changed")
  | ("enum-values-added" | "enum-values-removed" | "error-code-list-grew" | "read-write-changed" | "text-changed")
  | ("required-properties-added" | "required-properties-removed" | "property-added" | "property-removed")
  | ("property-restricted" | "not-understood");

/** The direction of the values of a schema. Those of an error response count as those of every response, but codes are open. */
export type SchemaDirection = "request" | "response" | "error";

/** Two corresponding schemas, and what a comparison of one keyword can do. */
export interface Schemas extends Pair {
  readonly documents: Documents;
  readonly direction: SchemaDirection;
  /** Whether this is the `code` of an error response. */
  readonly isErrorCode: boolean;
  readonly sense: Sense;
  /** Reports a difference by its effect on callers. `rule` is for an effect that breaks them. */
  report(effect: Effect, difference: SchemaDifference, rule: SchemaRule): void;
  /** Reports a difference whose rule does not depend on an effect. */
  emit(rule: SchemaRule, difference: SchemaDifference): void;
  /** A part of one of the schemas, normalized; each is once. */
  normalized(side: keyof Documents, part: Place): View;
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
export function countsEvaluated({ before, now }: Pair): boolean {
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
  { difference, sense = 1 }: { readonly difference: SchemaDifference; readonly sense?: 1 | 0 },
): void {
  const [old, recent] = [extentOf(before), extentOf(now)];
  if (before !== undefined && now !== undefined && old === "something" && recent === "something") {
    schemas.compare(before, now, sense);
  } else if (old !== recent) {
    schemas.report(sense === 0 ? "either" : widening(old, recent), difference, "schema-constraint-changed");
  }
}
