import type { TryIt } from "./document/explain-try-it.ts";
import { PAGE_POLICY } from "./http/security-headers.ts";

/** How a page differs from another. */
export interface PageKind {
  /** How it can send requests. */
  readonly tryIt: TryIt;
  /** Whether it follows the contract while someone edits it. */
  readonly watches: boolean;
}

/** What the page's own text is made from. */
export interface PageHtmlParts extends PageKind {
  readonly title: string;
  /** Names what the page shows. */
  readonly digest: string;
  /** What the page asks for a token with; `""` when it gets none. */
  readonly nonce: string;
  /** Gives the URL of a file beside the page. */
  readonly linkTo: (name: string) => string;
}

/**
 * The page's own text: almost nothing, since the document is shown by scripts.
 *
 * The policy is said in a header as well where this server serves the page; a copy on another file server has only this.
 */
export function toPageHtml({ tryIt, watches, title, digest, nonce, linkTo }: PageHtmlParts): string {
  return `<!doctype html>
<html lang="en" data-try-it="${tryIt}" data-digest="${digest}" data-nonce="${nonce}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${toHtmlText(title)}</title>
    <link rel="icon" href="${linkTo("icon.svg")}" type="image/svg+xml">
    <link rel="stylesheet" href="${linkTo("page.css")}">
    <script src="${linkTo("scalar.js")}" defer></script>
    <script src="boot.js" type="module"></script>${watches ? FOLLOWING : ""}
  </head>
  <body>
    <nav aria-label="Skip links"><a id="skip" href="#page">Skip to the contract</a></nav>
    <p id="loading">Loading the contract …</p>
    <div id="page"></div>
    <noscript>This page is made by scripts. The contract itself: <a href="openapi.yaml">openapi.yaml</a>.</noscript>
  </body>
</html>
`;
}

const FOLLOWING = `
    <link rel="stylesheet" href="overlay.css">
    <script src="overlay.js" type="module"></script>`;

function toHtmlText(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
