import type { Report } from "../../model/report.ts";
import { type Cell, coversAnything, makeMatrix, type Row } from "../sections/make-matrix.ts";
import { type Markup, markup, none } from "../texts/markup.ts";
import { toNumber } from "../texts/units.ts";
import { toAnchor } from "./anchor.ts";

const texts: Readonly<Record<Cell["state"], (cell: Cell) => readonly [shown: string, spoken: string]>> = {
  failed: ({ failed }) => [`✗${toNumber(failed)}`, `${failed} failed`],
  errors: ({ errors }) => [`!${toNumber(errors)}`, `${errors} errors`],
  accepted: ({ accepted }) => [`~${toNumber(accepted)}`, `${accepted} known or waived failures`],
  passed: ({ passed }) => [toNumber(passed), `${passed} passed`],
  skipped: ({ skipped }) => ["–", `${skipped} skipped`],
  uncovered: () => ["○", "no case"],
};

/** Each status, code, permission and value of each operation, with what the cases say about it. */
export function renderMatrix(report: Report): Markup {
  if (!coversAnything(report)) return none;
  const { operations, parts } = makeMatrix(report);
  const { covered, declared } = report.coverage;
  return markup`
<section aria-labelledby="coverage">
<h2 id="coverage">Coverage<small>${covered} of ${declared} declared statuses, codes and permissions</small></h2>
<div class="scroll" role="region" aria-label="Matrix" tabindex="0">
<table class="matrix">
<thead><tr><td></td>${operations.map((operation) => markup`<th scope="col"><span>${operation}</span></th>`)}</tr></thead>
${parts.map(
  ({ name, rows }) => markup`
<tbody>
<tr class="part"><th scope="rowgroup" colspan="${operations.length + 1}">${name}</th></tr>
${rows.map(renderRow)}
</tbody>`,
)}
</table>
</div>
<ul class="legend">
<li>3: passed cases</li><li>✗: failures</li><li>~: known or waived failures</li><li>!: errors</li><li>–: skipped</li>
<li>○: declared, and no case covers it</li>
</ul>
</section>`;
}

function renderRow({ name, isNested, cells }: Row): Markup {
  return markup`
<tr${isNested ? markup` class="nested"` : none}><th scope="row">${toBreakable(name)}</th>${cells.map(renderCell)}</tr>`;
}

/** A name that a narrow column breaks between its words: `errors.`, `no`, `Record`. */
function toBreakable(name: string): Markup {
  return markup`${name.split(/(?<=\.)|(?<=[a-z])(?=[A-Z])/).map((part, index) => (index === 0 ? markup`${part}` : markup`<wbr>${part}`))}`;
}

function renderCell(cell: Cell | undefined): Markup {
  if (cell === undefined) return markup`<td></td>`;
  const [shown, spoken] = texts[cell.state](cell);
  const content = markup`<span aria-hidden="true">${shown}</span><span class="hidden">${spoken}</span>`;
  if (cell.failure === undefined) return markup`<td><div class="${cell.state}" title="${spoken}">${content}</div></td>`;
  return markup`<td><a class="${cell.state}" href="#${toAnchor(cell.failure.id)}" title="${spoken}">${content}</a></td>`;
}
