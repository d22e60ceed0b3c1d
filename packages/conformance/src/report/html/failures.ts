import type { CaseResult, Report, ReportedExchange } from "../../model/report.ts";
import { groupFailures } from "../sections/group-failures.ts";
import { type Markup, markup, none } from "../texts/markup.ts";
import { count } from "../texts/units.ts";
import { kindWords, toOrigin } from "../texts/words.ts";
import { toAnchor } from "./anchor.ts";
import { toProse } from "./to-prose.ts";

/** The last exchange is the decisive one; a page that shows all of them would be too large for a browser. */
const MAX_EXCHANGES = 3;
/** The failures that are unfolded at first. */
const MAX_OPEN = 1;

/** The failures or differences that count. Those that probably have one cause are together. */
export function renderFailures(failures: readonly CaseResult[], kind: Report["kind"]): Markup {
  if (failures.length === 0) return none;
  const groups = groupFailures(failures);
  const grouped = groups.length < failures.length ? markup`<small>in ${count(groups.length, "group")}</small>` : none;
  return markup`
<section aria-labelledby="failures">
<h2 id="failures">${count(failures.length, kindWords[kind].failure)}${grouped}</h2>
${groups.map(
  ({ first, others }, index) => markup`<div class="card group">${renderFailure(first, index < MAX_OPEN, others)}</div>`,
)}
</section>`;
}

function renderOthers(others: readonly CaseResult[]): Markup {
  return markup`
<details class="others">
<summary><h4>The same result breaks the same rule in ${count(others.length, "other case")}</h4></summary>
${others.map((other) => renderFailure(other, false))}
</details>`;
}

function renderFailure(
  { id, title, rule, failure, known }: CaseResult,
  isOpen: boolean,
  others: readonly CaseResult[] = [],
): Markup {
  const exchanges = failure?.exchanges ?? [];
  const left = exchanges.length - MAX_EXCHANGES;
  return markup`
<details class="failure"${isOpen ? markup` open` : none}>
<summary><h3>${title}</h3>${others.length === 0 ? none : markup` <small>and ${count(others.length, "other case")}</small>`}<code>${id}</code></summary>
<div class="body" id="${toAnchor(id)}">
<dl class="terms">
<dt>Expected</dt><dd class="good">${failure?.expected ?? ""}</dd>
<dt>Received</dt><dd class="bad">${failure?.received ?? ""}</dd>
<dt>Rule</dt><dd>${toOrigin(rule)}<blockquote>${toProse(rule.text)}</blockquote></dd>
${known === undefined ? none : markup`<dt>Known</dt><dd>until ${known.until ?? ""}, which is over: ${known.reason}</dd>`}
</dl>
${left > 0 ? markup`<p class="quiet">The report as JSON has ${count(left, "earlier exchange")}.</p>` : none}
${exchanges.slice(-MAX_EXCHANGES).map(renderExchange)}
${failure?.repeat ? markup`<figure class="repeat"><figcaption>The command that repeats it</figcaption><pre class="copy">${failure.repeat}</pre></figure>` : none}
</div>
${others.length === 0 ? none : renderOthers(others)}
</details>`;
}

function renderExchange({ curl, response }: ReportedExchange): Markup {
  return markup`
<div class="exchange">
<figure><figcaption>Request</figcaption><pre class="copy">${curl}</pre></figure>
<figure><figcaption>Response</figcaption><pre>${response}</pre></figure>
</div>`;
}
