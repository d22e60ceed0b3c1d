import { type JsonObject, textOf } from "../document/json.ts";
import { toSlug, withoutLinks } from "../document/markdown.ts";
import { type PageHtmlParts, toHtml, toHtmlText } from "../page-html.ts";
import { ABOUT, type PartPages } from "./part-pages.ts";
import type { Part, PartOperation } from "./split-contract.ts";

/**
 * The start page of a large contract: all operations as links, which a script searches. It is complete without scripts,
 * because a browser shows a thousand links at once, and Scalar needs a second for each forty operations.
 */
export function toStartHtml(parts: PageHtmlParts, pages: PartPages, tags: readonly JsonObject[]): string {
  const { linkTo, title } = parts;
  const { info, count } = pages;
  const total = count.toLocaleString("en");
  const head = `<link rel="stylesheet" href="${linkTo("start.css")}">
    <script src="${linkTo("start.js")}" type="module"></script>`;
  const groups = Map.groupBy(pages.parts, ({ tag }) => tag);
  const sections = [...groups].map(([tag, own]) => {
    const description = textOf(tags.find(({ name }) => name === tag)?.description);
    return toSection(tag, description, own);
  });
  const body = `<header>
      <h1>${toHtmlText(title)} <small>${toHtmlText(textOf(info.version))}</small></h1>
      <p>${toHtmlText(textOf(info.summary))}</p>
      <p>
        <a href="${ABOUT}.html">About: order of checks, error codes, permissions, decisions</a> ·
        <a href="openapi.yaml">openapi.yaml</a> · <a href="openapi.json">openapi.json</a>
      </p>
      <form role="search">
        <label for="search">Search ${total} operations</label>
        <input id="search" type="search" placeholder="Words, a name or a path" autocomplete="off" spellcheck="false">
        <output for="search"></output>
      </form>
    </header>
    <main>
${sections.join("\n")}
    </main>`;
  return toHtml(parts, head, body);
}

function toSection(tag: string, description: string, parts: readonly Part[]): string {
  const items = parts.flatMap((part) => part.operations.map((operation) => toItem(part, operation)));
  return `      <section aria-label="${toHtmlText(tag)}">
        <h2>${toHtmlText(tag)} <small>${parts[0]?.ofTag ?? 0}</small></h2>
        <p>${toHtmlText(withoutLinks(description))}</p>
        <ul>
${items.join("\n")}
        </ul>
      </section>`;
}

function toItem({ name, tag }: Part, { id, method, path, summary }: PartOperation): string {
  const href = `${name}.html#tag/${toSlug(tag)}/${id}`;
  return `          <li><a href="${toHtmlText(href)}"><b data-method="${method}">${method}</b> <span>${toHtmlText(summary)}</span> <code>${toHtmlText(path)}</code> <code>${toHtmlText(id)}</code></a></li>`;
}
