import type { TryIt } from "./document/explain-try-it.ts";
import { PAGE_POLICY } from "./http/security-headers.ts";

/** How a page differs from another. */
export interface PageKind {
  /** How it can send requests. */
  readonly tryIt: TryIt;
  /** Whether it follows the contract while someone edits it. */
  readonly watches: boolean;
}

/** What the text of a page is made from. */
export interface PageHtmlParts extends PageKind {
  readonly title: string;
  /** Names what the page shows. */
  readonly digest: string;
  /** What the page asks for a token with; `""` when it gets none. */
  readonly nonce: string;
  /** Gives the URL of a file beside the page. */
  readonly linkTo: (name: string) => string;
}

/** A page that shows some operations of a contract. */
export interface PartHtml {
  /** The name of its document. */
  readonly document: string;
  /** The ids of its operations. */
  readonly operations: readonly string[];
  /** What stands above them: links to the other pages. */
  readonly bar: string;
}

/** The own text of a page that Scalar shows a document on: almost nothing, since scripts show it. */
export function toPageHtml(parts: PageHtmlParts, part?: PartHtml): string {
  const { linkTo } = parts;
  const data = part && { document: part.document, operations: part.operations.join(" ") };
  const head = `<link rel="stylesheet" href="${linkTo("page.css")}">
    <script src="${linkTo("scalar.js")}" defer></script>
    <script src="boot.js" type="module"></script>`;
  const body = `<nav aria-label="Skip links"><a id="skip" href="#page">Skip to the contract</a></nav>${part?.bar ?? ""}
    <p id="loading">Loading the contract …</p>
    <div id="page"></div>
    <noscript>This page is made by scripts. The contract itself: <a href="openapi.yaml">openapi.yaml</a>.</noscript>`;
  return toHtml(parts, head, body, data);
}

/**
 * A page with the head that all pages have.
 *
 * The policy is said in a header as well where this server serves the page; a copy on another file server has only this.
 */
export function toHtml(
  { tryIt, watches, title, digest, nonce, linkTo }: PageHtmlParts,
  head: string,
  body: string,
  data: { readonly [name: string]: string } = {},
): string {
  const attributes = Object.entries({ "try-it": tryIt, digest, nonce, ...data });
  const written = attributes.map(([name, value]) => `data-${name}="${toHtmlText(value)}"`).join(" ");
  return `<!doctype html>
<html lang="en" ${written}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${toHtmlText(title)}</title>
    <link rel="icon" href="${linkTo("icon.svg")}" type="image/svg+xml">
    ${head}${watches ? FOLLOWING : ""}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

const FOLLOWING = `
    <link rel="stylesheet" href="overlay.css">
    <script src="overlay.js" type="module"></script>`;

/** The text as it stands in HTML, in an element or in an attribute between double quotes, on one line. */
export function toHtmlText(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
