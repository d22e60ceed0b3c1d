import { join } from "node:path";
import { parsePointer } from "@credential-api/openapi";
import { describeChange, listChanges } from "@credential-api/openapi/changes";
import { formatLocation, readSpecLines, type SourceLocation } from "@credential-api/openapi/lines";
import { createProblem, type Problem } from "../problem/problem.ts";
import type { ContractState } from "./contract-state.ts";

/** A line of `spec/` that has changed. */
export interface ChangedLine extends Pick<SourceLocation, "file" | "line" | "column"> {
  /** What has changed there: `maxLength: 50 → 60`, `enum: added "paused"`. */
  readonly what: string;
}

/**
 * Lists the lines of `spec/` where the contract differs between two states, without prose and examples. A removed value
 * has the nearest line that still exists. Empty when a state is unknown, or when `spec/` cannot be read.
 *
 * @param after the state that `spec/` has now
 */
export function listChangedLines(
  root: string,
  before: ContractState | undefined,
  after: ContractState | undefined,
): readonly ChangedLine[] {
  if (before === undefined || after === undefined) return [];
  const changes = listChanges(before, after).filter(({ pointer }) => isTechnical(pointer));
  if (changes.length === 0) return [];
  try {
    const lines = readSpecLines(join(root, "spec"), after);
    const located = changes.flatMap((change) => {
      const location = lines.locate(change.pointer);
      const isRemoved = change.kind === "removed";
      return location === undefined ? [] : [{ ...location, isRemoved, what: describeChange(change) }];
    });
    // What was removed has no line of its own.
    return located.toSorted((one, other) => Number(one.isRemoved) - Number(other.isRemoved));
  } catch {
    return [];
  }
}

/**
 * Creates one problem at the first changed line, with the other changed lines as its details; none when nothing changed.
 * It states what changed, and does not claim which change is the cause.
 */
export function toChangeProblem(
  root: string,
  changed: readonly ChangedLine[],
  rule: string,
  consequence: string,
): readonly Problem[] {
  const [first, ...others] = changed;
  if (first === undefined) return [];
  const details = others.map((other) => `${formatLocation(other)} ${other.what}`);
  return [createProblem(root, first, rule, `${first.what}. ${consequence}`, details)];
}

const PROSE =
  /\/(?:description|summary|title|examples?|info|servers|tags|x-evidence|x-enum-descriptions|x-pattern-rule|x-since|x-replay)(?:\/|$)/;

function isTechnical(pointer: string): boolean {
  // Only the names of a catalogue are typed. A member of a schema may be called `title`.
  if (/^\/x-(?:error|permission)-catalogue\//.test(pointer)) return parsePointer(pointer).length === 2;
  return !PROSE.test(pointer.replace(/\/properties\/[^/]+/g, ""));
}
