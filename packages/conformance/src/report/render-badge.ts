import type { Report } from "../model/report.ts";
import { markup } from "./texts/markup.ts";
import { kindWords } from "./texts/words.ts";

const colours = { conforms: "#1a7f45", "does not conform": "#c4302b", inconclusive: "#6b7280" } as const;

/** The width of a character of the font, in pixels, on average. `textLength` makes a text exactly as wide as planned. */
const CHARACTER_WIDTH = 6.6;
const PADDING = 6;

/** The verdict as a badge for a README: an SVG file that needs no service and no network. */
export function renderBadge({ kind, verdict, contract, coverage }: Report): string {
  const label = `credential API ${contract.version}`;
  const message = kindWords[kind].verdicts[verdict];
  const [left, right] = [widthOf(label), widthOf(message)];
  const total = left + right;
  const title = `${label}: ${message}, ${coverage.covered} of ${coverage.declared} covered`;
  const { text } =
    markup`<svg xmlns="http://www.w3.org/2000/svg" width="${total}" height="20" role="img" aria-label="${title}">
<title>${title}</title>
<clipPath id="edge"><rect width="${total}" height="20" rx="3"/></clipPath>
<g clip-path="url(#edge)"><rect width="${left}" height="20" fill="#3f4652"/><rect x="${left}" width="${right}" height="20" fill="${colours[verdict]}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
<text x="${PADDING}" y="14" textLength="${left - 2 * PADDING}">${label}</text>
<text x="${left + PADDING}" y="14" textLength="${right - 2 * PADDING}">${message}</text>
</g>
</svg>
`;
  return text;
}

function widthOf(text: string): number {
  return Math.round(text.length * CHARACTER_WIDTH) + 2 * PADDING;
}
