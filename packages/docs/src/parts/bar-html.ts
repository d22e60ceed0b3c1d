import { toHtmlText } from "../page-html.ts";
import { ABOUT, type PartPages, rangeOf } from "./part-pages.ts";
import type { Part } from "./split-contract.ts";

/** What stands above the operations of a part, or above the catalogues: where they are in the contract, and links to the others. */
export function toBarHtml({ parts, count }: PartPages, part: Part | undefined): string {
  const index = part === undefined ? -1 : parts.indexOf(part);
  const neighbours = [
    { part: parts[index - 1], text: "Previous", rel: "prev" },
    { part: index === -1 ? undefined : parts[index + 1], text: "Next", rel: "next" },
  ];
  const links = neighbours.flatMap(({ part: other, text, rel }) =>
    other === undefined ? [] : [`<a href="${other.name}.html" rel="${rel}">${text}</a>`],
  );
  const here = part === undefined ? "About" : `${part.tag}: ${rangeOf(part)}`;
  return `
    <nav id="bar" aria-label="Pages">
      <a href="./">All ${count.toLocaleString("en")} operations</a>
      <span>${toHtmlText(here)}</span>
      ${[...links, ...(part === undefined ? [] : [`<a href="${ABOUT}.html">About</a>`])].join("\n      ")}
    </nav>`;
}
