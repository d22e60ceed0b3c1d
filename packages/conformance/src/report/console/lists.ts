import type { CaseResult, Report } from "../../model/report.ts";
import { groupByReason, type SortedResults } from "../sections/sort-results.ts";
import { count, shorten, toNumber } from "../texts/units.ts";
import { indent, type Paint } from "./paint.ts";

const MAX_LISTED = 20;
/** The cases that are named for one reason. */
const MAX_EXAMPLES = 3;

/** What a reader has to see after the failures, each kind under its heading. */
export function renderLists({ errors, unexpectedPasses, knownFailures, waived, skipped }: SortedResults, paint: Paint) {
  const ofKnown = ({ known }: CaseResult) =>
    `${known?.reason}${known?.until === undefined ? "" : ` (until ${known.until})`}`;
  return [
    renderReasons(`${count(errors.length, "error")}: the kit could not tell`, errors, paint, MAX_EXAMPLES),
    renderResults(
      `${count(unexpectedPasses.length, "unexpected pass: remove it", "unexpected passes: remove them")} from knownFailures`,
      unexpectedPasses.map((result) => [result.id, ofKnown(result)]),
      paint,
    ),
    renderResults(
      count(knownFailures.length, "known failure"),
      knownFailures.map((result) => [result.id, ofKnown(result)]),
      paint,
    ),
    renderResults(
      count(waived.length, "waived failure"),
      waived.map(({ id, rule }) => [id, rule.name]),
      paint,
    ),
    renderReasons(`${toNumber(skipped.length)} skipped`, skipped, paint, 0),
  ];
}

/** The cases whose verdict is not that of the earlier report. */
export function renderChanges(changes: Report["changes"], paint: Paint): string {
  if (changes === undefined) return "";
  if (changes.length === 0) return `${paint("bold", "No verdict changed since the earlier report")}\n`;
  return renderResults(
    `${count(changes.length, "verdict")} changed since the earlier report`,
    changes.map(({ id, before, now }) => [`${before} → ${now}`.padEnd(14), id]),
    paint,
  );
}

function renderReasons(heading: string, results: readonly CaseResult[], paint: Paint, examples: number): string {
  if (results.length === 0) return "";
  const groups = groupByReason(results);
  const width = toNumber(groups[0]?.results.length ?? 0).length;
  const lines = groups.slice(0, MAX_LISTED).map(({ reason, results }) => {
    const named = results.slice(0, examples).map(({ id }) => `\n${" ".repeat(width + 2)}${paint("dim", id)}`);
    const rest = results.length - named.length;
    const more =
      examples > 0 && rest > 0 ? `\n${" ".repeat(width + 2)}${paint("dim", `and ${count(rest, "more", "more")}`)}` : "";
    return `${toNumber(results.length).padStart(width)}  ${paint([], shorten(reason, 300))}${named.join("")}${more}`;
  });
  return toSection(heading, [...lines, ...toMore(groups.length - lines.length, "reason")], paint);
}

function renderResults(
  heading: string,
  rows: readonly (readonly [name: string, remark: string])[],
  paint: Paint,
): string {
  if (rows.length === 0) return "";
  const lines = rows
    .slice(0, MAX_LISTED)
    .map(([name, remark]) => `${paint([], name)}  ${paint("dim", shorten(remark, 300))}`);
  return toSection(heading, [...lines, ...toMore(rows.length - lines.length, "case")], paint);
}

function toMore(left: number, what: string): readonly string[] {
  return left > 0 ? [`and ${count(left, `more ${what}`)}`] : [];
}

function toSection(heading: string, lines: readonly string[], paint: Paint): string {
  return `${paint("bold", heading)}\n${indent(lines.join("\n"), 2)}\n`;
}
