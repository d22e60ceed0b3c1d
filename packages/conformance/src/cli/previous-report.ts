import { readFileSync } from "node:fs";
import { cases } from "../cases/index.ts";
import type { Report } from "../model/report.ts";
import { findChanges, readPrevious } from "../report/changes.ts";
import { selectCases } from "../run/select-cases.ts";
import type { Arguments } from "./read-arguments.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads the earlier report of `--previous`.
 *
 * @returns what adds the changes since then to a report; nothing changes without `--previous`.
 * @throws UsageError when the file cannot be read, is no report, or is one of another kind.
 */
export function readPreviousReport({ previous: file, only, include, against }: Arguments): (report: Report) => Report {
  if (file === undefined) return (report) => report;
  const previous = readFile(file);
  const kind = against === undefined ? "inspection" : "comparison";
  if (previous.kind !== kind) {
    throw new UsageError(`--previous ${file} is the report of another kind of run: ${previous.kind}, not ${kind}`);
  }
  const selected = new Set(selectCases(cases, { only, include }).map(({ id }) => id));
  const known = new Set(cases.map(({ id }) => id));
  // What depends on the exchanges of a run, such as the checks, is complete in a run of all cases only.
  const isSelected = (id: string) => only.length === 0 && (selected.has(id) || !known.has(id));
  return (report) => ({ ...report, changes: findChanges(previous, report.results, isSelected) });
}

function readFile(file: string): ReturnType<typeof readPrevious> {
  try {
    return readPrevious(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(
      `--previous ${file} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
