import type { CaseResult, Report } from "../../model/report.ts";
import { countByOperation, type Tally } from "../sections/count-by-operation.ts";
import { type Markup, markup, none } from "../texts/markup.ts";
import { count, toDuration, toNumber } from "../texts/units.ts";

const columns = ["passed", "failed", "accepted", "errors", "skipped"] as const;

const classes = { passed: "good", failed: "bad", accepted: "warn", errors: "warn", skipped: "quiet" } as const;

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
<summary><h3>${tally.operation ?? "No single operation"}</h3>${columns.map((column) =>
    tally[column] === 0 ? none : markup` <span class="${classes[column]}">${toNumber(tally[column])} ${column}</span>`,
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
<tr><td class="${verdictClasses[verdict]}">${verdict}</td><td>${title}<br><code class="quiet">${id}</code></td><td class="number quiet">${toDuration(durationMs)}</td></tr>`;
}

const verdictClasses = { pass: "good", fail: "bad", error: "warn", skip: "quiet" } as const;
