import type { JsonObject } from "@credential-api/openapi/schemas";
import type { RuleId, Verdict } from "../../src/diff/rules/rule.ts";

/** One edit of a document, and what has to be said about it. */
export interface DocumentEdit {
  readonly does: string;
  readonly before: JsonObject;
  readonly now: JsonObject;
  /** Every change, the highest first. */
  readonly changes: readonly (readonly [Verdict, RuleId])[];
}

/** An edit, and the same edit undone. */
export function bothWays(
  [does, undoes]: readonly [string, string],
  before: JsonObject,
  now: JsonObject,
  [changes, others]: readonly [DocumentEdit["changes"], DocumentEdit["changes"]],
): readonly DocumentEdit[] {
  return [
    { does, before, now, changes },
    { does: undoes, before: now, now: before, changes: others },
  ];
}

/** Two spellings of the same. */
export function same(does: string, before: JsonObject, now: JsonObject): readonly DocumentEdit[] {
  return bothWays([does, `${does}, undone`], before, now, [[], []]);
}
