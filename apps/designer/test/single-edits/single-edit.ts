import type { RuleId, Verdict } from "../../src/diff/rules/rule.ts";
import type { SpecCopy } from "../spec-copy.ts";

/** One edit of the contract, and everything that has to be said about it. */
export interface SingleEdit {
  /** What a person does. */
  readonly does: string;
  /** What the release had already, where the contract of today has no such thing. */
  readonly given?: (spec: SpecCopy) => void;
  readonly edit: (spec: SpecCopy) => void;
  readonly verdict: Verdict | "none";
  /** Every change, the highest first. */
  readonly changes: readonly ExpectedChange[];
}

/**
 * Verdict, rule, the file now with a text that only its line has, and a text of the line in the release. Where the thing
 * is missing, the location is the nearest there is, and the text begins with `~`. `@2` is the second line with this text, `@?`
 * any of them.
 */
type ExpectedChange = readonly [verdict: Verdict, rule: RuleId, file: string, line: string, before: string];
