import type { SourceLocation } from "@credential-api/openapi/lines";
import type { Audience, RuleId, Verdict } from "./rule.ts";

/** The direction of a value: from the caller (`request`), to the caller (`response`), or neither. */
export type Direction = "request" | "response" | undefined;

/** A part of an operation that a change reaches: the operation itself, its request, or the response of one status. */
export interface Use {
  readonly operation: string;
  readonly part: "operation" | "request" | string;
}

/** One difference, before its lines are known. */
export interface Finding {
  readonly rule: RuleId;
  /** What happened, in one sentence without its reason. */
  readonly message: string;
  /** Where, as pointers into the bundled documents: the thing itself, or what is nearest to where it is missing. */
  readonly base: string;
  readonly revision: string;
  /** Set when only one side has it: gone, or new. */
  readonly only?: "base" | "revision" | undefined;
  readonly uses: readonly Use[];
}

/** One difference between two contracts, with its explanation and its lines. */
export interface Change extends Omit<Finding, "base" | "revision" | "only"> {
  readonly verdict: Verdict;
  /** Into the bundled working contract, or into the base when the thing is only there: what an approval names. */
  readonly pointer: string;
  readonly because: string;
  readonly impacts: readonly Impact[];
  /** A compatible way to reach the same goal; absent when there is none, or none is needed. */
  readonly instead?: string;
  readonly base: SourceLocation | undefined;
  readonly revision: SourceLocation | undefined;
}

/** What a change means for one audience. */
export interface Impact {
  readonly audience: Audience;
  readonly action: string;
}

const ORDER: readonly Verdict[] = ["patch", "minor", "major"];

/** The highest of the verdicts; `none` when there are none. */
export function highest(verdicts: readonly Verdict[]): Verdict | "none" {
  return ORDER.findLast((verdict) => verdicts.includes(verdict)) ?? "none";
}

/** Sorts the highest first. */
export function byVerdict(one: Verdict, other: Verdict): number {
  return ORDER.indexOf(other) - ORDER.indexOf(one);
}
