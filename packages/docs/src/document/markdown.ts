/** Labelled facts, one below the other (a description list); those without a text are left out. */
export function toFacts(facts: readonly (readonly [label: string, text: string])[]): string {
  const items = facts
    .filter(([, text]) => text !== "")
    .map(([label, text]) => `<dt>${label}</dt>\n<dd>\n\n${text}\n\n</dd>`);
  return items.length === 0 ? "" : `<dl>\n${items.join("\n")}\n</dl>`;
}

/** Texts as paragraphs; empty ones are left out. */
export function toParagraphs(...texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Texts as an English list: `a`, `a and b`, `a, b and c`; with another word instead of `and`. */
export function toList(texts: readonly string[], word = "and"): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} ${word} ${last}`;
}

/** A heading's name in lower case with hyphens: what marks and links use. */
export function toSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** An anchor, the target of a link. It may be at the start of a paragraph or a list item. */
export function toAnchor(id: string): string {
  return `<a id="${id}"></a>`;
}

/** The same text with the text of each link instead of the link. */
export function withoutLinks(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}

/** The same text with its headings one level higher, from the third level on. */
export function raiseHeadings(text: string): string {
  return text.replaceAll(/^#(##+ )/gm, "$1");
}

/**
 * The same text with a dash in each empty cell of a table's head: the page would leave such a cell out and shift the head
 * against its columns, and a head without text has no name for screen readers.
 */
export function fillTableHeads(text: string): string {
  const lines = text.split("\n");
  return lines
    .map((line, index) => {
      const isHead = /^\s*\|.*\|\s*$/.test(line) && /^\s*\|(\s*:?-+:?\s*\|)+\s*$/.test(lines[index + 1] ?? "");
      return isHead ? line.replaceAll(/\|\s*(?=\|)/g, "| – ") : line;
    })
    .join("\n");
}
