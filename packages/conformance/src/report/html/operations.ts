import type { CaseResult, Report } from "../../model/report.ts";
import { countByOperation, type Tally } from "../sections/count-by-operation.ts";
import { type Markup, markup, none } from "../texts/markup.ts";
import { count, toDuration, toNumber } from "../texts/units.ts";
import { toVerdict } from "./verdict.ts";

const columns = [
  { column: "passed", look: "good", toText: (number: number) => `${toNumber(number)} passed` },
  { column: "failed", look: "bad", toText: (number: number) => `${toNumber(number)} failed` },
  { column: "accepted", look: "warn", toText: (number: number) => `${toNumber(number)} known or waived` },
  { column: "errors", look: "warn", toText: (number: number) => count(number, "error") },
  { column: "skipped", look: "quiet", toText: (number: number) => `${toNumber(number)} skipped` },
] as const;

/** The numbers of each operation, and all of its cases. */
export function renderOperations(report: Report): Markup {
  const tallies = countByOperation(report);
  return markup`
<section aria-labelledby="operations">
<h2 id="operations">Operations<small>with all cases</small></h2>
${tallies.map((tally) =>
  renderOperation(
    tally,
    report.results.filter(({ operation }) => operation === tally.operation),
  ),
)}
</section>`;
}

function renderOperation(tally: Tally, results: readonly CaseResult[]): Markup {
  return markup`
<details class="card">
<summary><h3>${tally.operation ?? "No single operation"}</h3>${columns.map(({ column, look, toText }) =>
    tally[column] === 0 ? none : markup` <small class="${look}">${toText(tally[column])}</small>`,
  )}</summary>
<table class="list cases">
<caption class="hidden">${count(results.length, "case")}</caption>
<thead><tr><th scope="col">Verdict</th><th scope="col">Case</th><th scope="col" class="number">Duration</th></tr></thead>
<tbody>${results.map(renderCase)}</tbody>
</table>
</details>`;
}

function renderCase({ id, title, verdict, durationMs }: CaseResult): Markup {
  return markup`
<tr><td>${toVerdict(verdict)}</td><td>${title}<br><code class="quiet">${id}</code></td><td class="number quiet">${toDuration(durationMs)}</td></tr>`;
}
