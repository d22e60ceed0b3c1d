import { toPointer } from "@credential-api/openapi";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { LocatedViolation } from "../schema/violations.ts";
import type { Draw } from "../values/pool.ts";
import { isCarried } from "../values/texts.ts";

/** One rule of a schema at one location of a request. */
export interface Constraint {
  readonly node: SchemaNode;
  /** In kebab case, unique within the node: `max-length`, `required-data`. */
  readonly name: string;
  /** The violated keyword as the validator names it. */
  readonly keyword: string;
  /** What a request must not do: `modificationComment has more than 1000 characters`. */
  readonly breach: string;
  /** A member of the success body that the request cannot set: the error response has a code of its own. */
  readonly isReadonly?: boolean;
  /** Values for the node that may violate the rule, the clearest first. */
  readonly candidates: (options: Draw) => readonly Mutation[];
}

/** A value of a node, and the location below the node that violates the rule. */
export interface Mutation {
  readonly value: unknown;
  readonly at: readonly string[];
}

/**
 * The candidates that violate the rule, at exactly their location. Those that violate nothing else, if there are any:
 * otherwise a value that breaks the rule also breaks another one at the same location.
 */
export function violatingValues(constraint: Constraint, options: Draw): readonly Mutation[] {
  const { node, candidates } = constraint;
  const checked = candidates(options)
    .filter(({ value }) => isCarried(value, node))
    .map((mutation) => ({ mutation, found: node.explain(mutation.value) }))
    .filter(({ mutation, found }) => isAt(found, toPointer([...node.location, ...mutation.at]), constraint.keyword));
  const alone = checked.filter(({ found }) => found.length === 1);
  const chosen = (alone.length > 0 ? alone : checked).map(({ mutation }) => mutation);
  return [...new Map(chosen.map((mutation) => [JSON.stringify(mutation), mutation])).values()];
}

/** Whether all violations are at the location, and one of them is that of the keyword. */
export function isAt(found: readonly LocatedViolation[], pointer: string, keyword: string): boolean {
  return (
    found.every((violation) => violation.pointer === pointer) && found.some((each) => isSame(each.keyword, keyword))
  );
}

/** The published document writes exclusive bounds of integers as inclusive ones, and a list of one value as a constant. */
function isSame(one: string, other: string): boolean {
  return one === other || published.some((names) => names.includes(one) && names.includes(other));
}

const published = [
  ["minimum", "exclusiveMinimum"],
  ["maximum", "exclusiveMaximum"],
  ["enum", "const"],
];

/** Mutations of the node itself. */
export function here(values: readonly unknown[]): readonly Mutation[] {
  return values.map((value) => ({ value, at: [] }));
}
