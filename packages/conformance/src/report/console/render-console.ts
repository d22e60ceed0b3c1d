import type { Report } from "../../model/report.ts";
import { coversAnything } from "../sections/make-matrix.ts";
import { sortResults } from "../sections/sort-results.ts";
import { toDuration } from "../texts/units.ts";
import { kindWords, toSubject } from "../texts/words.ts";
import { renderFailures } from "./failures.ts";
import { renderChanges, renderLists } from "./lists.ts";
import { createPaint } from "./paint.ts";
import { renderTally } from "./tally.ts";

export interface ConsoleOptions {
  /** Whether the text has ANSI escape sequences. */
  readonly colours: boolean;
  /** The files that show what does not fit here. */
  readonly files: readonly string[];
}

const verdictColours = { conforms: "green", "does not conform": "red", inconclusive: "yellow" } as const;

/**
 * A report as text for a terminal: failures first, then what else needs attention, the numbers of each operation, and the
 * verdict in the last line. The length is bounded, however many cases fail.
 */
export function renderConsole(report: Report, { colours, files }: ConsoleOptions): string {
  const { kind, verdict, contract, seed, coverage, durationMs, changes } = report;
  const paint = createPaint(colours);
  const moreIn = files.length === 0 ? "in a file that you write with --report html=<file>" : `in ${files.join(", ")}`;
  const sorted = sortResults(report);
  const run = [`contract ${contract.version}`, ...(kind === "traffic" ? [] : [`seed ${seed}`]), toDuration(durationMs)];
  const sections = [
    renderFailures(sorted.failures, paint, { one: kindWords[kind].failure, moreIn: paint([], moreIn) }),
    ...renderLists(sorted, paint),
    renderChanges(changes, paint),
    renderTally(report, paint),
    ...(coversAnything(report)
      ? [`${coverage.covered} of ${coverage.declared} declared statuses, codes and permissions covered`]
      : []),
    `${paint([], toSubject(report))}: ${paint(["bold", verdictColours[verdict]], kindWords[kind].verdicts[verdict])} (${run.join(", ")})`,
  ];
  return `${sections.filter((section) => section !== "").join("\n")}\n`;
}
