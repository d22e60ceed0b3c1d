import type { CaseResult, Report } from "../../model/report.ts";
import { isNoteworthy } from "../changes.ts";
import { groupByReason, type SortedResults } from "../sections/sort-results.ts";
import { type Markup, markup, none } from "../texts/markup.ts";
import { count, toNumber } from "../texts/units.ts";
import { toVerdict } from "./verdict.ts";

/** Errors, by their reasons. */
export function renderErrors({ errors }: SortedResults): Markup {
  return renderReasons("errors", markup`${count(errors.length, "error")}<small>the kit could not tell</small>`, errors);
}

/** Skips, by their reasons. */
export function renderSkips({ skipped }: SortedResults): Markup {
  return renderReasons("skipped", markup`${toNumber(skipped.length)} skipped`, skipped);
}

/** What the configuration knows or waives. */
export function renderExpected({ unexpectedPasses, knownFailures, waived }: SortedResults): Markup {
  const ofKnown = ({ known }: CaseResult) =>
    `${known?.reason ?? ""}${known?.until === undefined ? "" : ` (until ${known.until})`}`;
  return markup`
${renderTable(
  "unexpected-passes",
  count(unexpectedPasses.length, "unexpected pass: remove it", "unexpected passes: remove them").concat(
    " from knownFailures",
  ),
  ["Case", "Reason in the configuration"],
  unexpectedPasses.map((result) => [result.id, ofKnown(result)]),
)}
${renderTable(
  "known-failures",
  count(knownFailures.length, "known failure"),
  ["Case", "Reason in the configuration"],
  knownFailures.map((result) => [result.id, ofKnown(result)]),
)}
${renderTable(
  "waived",
  count(waived.length, "waived failure"),
  ["Case", "Decision"],
  waived.map(({ id, rule }) => [id, rule.name]),
)}`;
}

/** The cases whose verdict is not that of the earlier report. Those that have nothing to do with failures are folded. */
export function renderChanges(changes: Report["changes"]): Markup {
  if (changes === undefined) return none;
  const important = changes.filter(isNoteworthy);
  const others = changes.filter((change) => !isNoteworthy(change));
  const columns = ["Before", "Now", "Case"];
  const toRow = ({ id, before, now }: (typeof changes)[number]) => [toVerdict(before), toVerdict(now), id];
  return markup`
<section aria-labelledby="changes">
<h2 id="changes">${count(changes.length, "verdict")} changed since the earlier report</h2>
${important.length === 0 ? none : markup`<div class="card">${renderRows(columns, important.map(toRow))}</div>`}
${
  others.length === 0
    ? none
    : markup`<details class="card">
<summary><h3>${count(others.length, "change")} of cases that are new, gone or skipped, or were skipped</h3></summary>
${renderRows(columns, others.map(toRow))}
</details>`
}
</section>`;
}

function renderReasons(anchor: string, heading: Markup, results: readonly CaseResult[]): Markup {
  if (results.length === 0) return none;
  return markup`
<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${heading}</h2>
${groupByReason(results).map(
  ({ reason, results }) => markup`
<details class="card">
<summary><h3>${toNumber(results.length)} × ${reason}</h3></summary>
<ul class="ids">${results.map(({ id }) => markup`<li><code>${id}</code></li>`)}</ul>
</details>`,
)}
</section>`;
}

function renderTable(
  anchor: string,
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Markup {
  if (rows.length === 0) return none;
  return markup`
<section aria-labelledby="${anchor}">
<h2 id="${anchor}">${title}</h2>
<div class="card">
${renderRows(columns, rows)}
</div>
</section>`;
}

function renderRows(columns: readonly string[], rows: readonly (readonly (string | Markup)[])[]): Markup {
  return markup`<table class="list">
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map((text) => markup`<td>${text}</td>`)}</tr>\n`)}</tbody>
</table>`;
}
