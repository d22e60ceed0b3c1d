import { createHash } from "node:crypto";
import type { Report } from "../../model/report.ts";
import { countResults } from "../sections/count-by-operation.ts";
import { coversAnything } from "../sections/make-matrix.ts";
import { type SortedResults, sortResults } from "../sections/sort-results.ts";
import { type Markup, markup, none } from "../texts/markup.ts";
import { toDuration, toNumber } from "../texts/units.ts";
import { kindWords, toSubject } from "../texts/words.ts";
import { renderFailures } from "./failures.ts";
import { renderChanges, renderErrors, renderExpected, renderSkips } from "./lists.ts";
import { renderMatrix } from "./matrix.ts";
import { renderOperations } from "./operations.ts";
import { style } from "./style.ts";

const verdictClasses = { conforms: "passed", "does not conform": "failed", inconclusive: "open" } as const;

/**
 * A report as one HTML page that needs no other file and no script. Its Content-Security-Policy allows its own style and
 * icon and nothing else, so that nothing runs even if text became markup.
 */
export function renderHtml(report: Report): string {
  const { kind, verdict } = report;
  const sorted = sortResults(report);
  const subject = toSubject(report);
  const sections = [
    renderFailures(sorted.failures, kind),
    renderErrors(sorted),
    renderExpected(sorted),
    renderChanges(report.changes),
    renderMatrix(report),
    renderSkips(sorted),
    renderOperations(report),
  ];
  const head = markup`
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${toIcon(verdict)}">
<title>${subject}: ${kindWords[kind].verdicts[verdict]}</title>`;
  const body = markup`
</head>
<body>
<a class="skip-link" href="#content">To the results</a>
<header>
<p class="kind">${kindWords[kind].title}</p>
<h1>${subject}</h1>
<p class="verdict ${verdictClasses[verdict]}">${kindWords[kind].verdicts[verdict]}</p>
${renderFacts(report)}
${renderNumbers(report, sorted)}
</header>
<main id="content">
${sections}
</main>
<footer>Made by @credential-api/conformance ${report.kit}. Characters that cannot be seen are shown as \\u and four digits.</footer>
</body>
</html>
`;
  return `<!doctype html>${head.text}\n<style>${style}</style>${body.text}`;
}

const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** A circle in the colour of the verdict, so that tabs differ. Without an icon, a browser would ask the server for one. */
function toIcon(verdict: Report["verdict"]): string {
  const colour = { conforms: "#1a7f45", "does not conform": "#c4302b", inconclusive: "#a86500" }[verdict];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="${colour}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function renderFacts({ contract, startedAt, durationMs, seed, kind }: Report): Markup {
  const facts = [
    [
      "Contract",
      markup`${contract.version} <code class="quiet" title="SHA-256 ${contract.sha256}">${contract.sha256.slice(0, 12)}</code>`,
    ],
    ["Started", markup`<time datetime="${startedAt}">${startedAt.replace("T", " ").replace(/\.\d+Z$/, " UTC")}</time>`],
    ["Duration", markup`${toDuration(durationMs)}`],
    ...(kind === "traffic" ? [] : [["Seed", markup`<code>${String(seed)}</code>`] as const]),
  ] as const;
  return markup`
<dl class="facts">${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The numbers, each with a link to what it counts. */
function renderNumbers(report: Report, { knownFailures }: SortedResults): Markup {
  const { results, coverage } = report;
  const { passed, failed, accepted, errors, skipped } = countResults(results);
  const numbers = [
    { name: "passed", number: passed, look: "passed", to: "operations" },
    { name: "failed", number: failed, look: "failed", to: failed > 0 ? "failures" : "operations" },
    {
      name: "known or waived",
      number: accepted,
      look: "open",
      to: knownFailures.length > 0 ? "known-failures" : "waived",
    },
    { name: "errors", number: errors, look: "open", to: "errors" },
    { name: "skipped", number: skipped, look: "", to: "skipped" },
  ].filter(({ name, number }) => number > 0 || name === "passed" || name === "failed");
  return markup`
<ul class="numbers">${numbers.map(
    ({ name, number, look, to }) =>
      markup`<li class="${number === 0 ? "" : look}"><a href="#${to}"><strong>${toNumber(number)}</strong>${name}</a></li>`,
  )}${coversAnything(report) ? markup`<li><a href="#coverage"><strong>${coverage.covered} of ${coverage.declared}</strong>covered</a></li>` : none}</ul>`;
}
