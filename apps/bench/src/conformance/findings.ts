import type { Report } from "@credential-api/conformance";
import { toTable } from "../tables.ts";

type Results = readonly Pick<Report["results"][number], "group" | "verdict">[];

/** What the table needs of a report. */
export type Finding = Pick<Report, "verdict" | "durationMs"> & { readonly results: Results };

/** A row for each group of cases, a column for each server: how many cases passed, failed, and could not be judged. */
export function toFindings(findings: ReadonlyMap<string, Finding>): string {
  const reports = [...findings.values()];
  const groups = [...new Set(reports.flatMap(({ results }) => results.map(({ group }) => group)))];
  return toTable(
    ["passed / failed / unclear", ...findings.keys()],
    [
      ...groups.map((group) => [
        `\`${group}\``,
        ...reports.map(({ results }) => toCell(results.filter((each) => each.group === group))),
      ]),
      ["all", ...reports.map(({ results }) => toCell(results))],
      ["skipped", ...reports.map(({ results }) => String(count(results, "skip")))],
      ["verdict", ...reports.map(({ verdict }) => verdict)],
      ["time, s", ...reports.map(({ durationMs }) => (durationMs / 1_000).toFixed(0))],
    ],
  );
}

function toCell(results: Results): string {
  const unclear = count(results, "error");
  return `${count(results, "pass")} / ${count(results, "fail")}${unclear === 0 ? "" : ` / ${unclear}`}`;
}

function count(results: Results, verdict: Results[number]["verdict"]): number {
  return results.filter((each) => each.verdict === verdict).length;
}
