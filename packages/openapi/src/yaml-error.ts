/** Whether a text is YAML, for both parsers that read a contract. Node only. */
import { parseYaml } from "@redocly/openapi-core";
import { type Document, visit } from "yaml";
import { parseText } from "./lines/parsed-text.ts";

/**
 * The first location where a text is not YAML, counted from 1, and the reason with what to do about it; undefined when there
 * is none. What either of the two parsers rejects is not YAML here.
 */
export function findYamlError(
  text: string,
): { readonly line: number; readonly column: number; readonly message: string } | undefined {
  const { document, lines } = parseText(text);
  const [first] = document.errors;
  const other = otherParser(text);
  if (first === undefined && other === undefined) {
    const cycle = text.includes("*") && text.includes("&") ? findCycle(document) : undefined;
    if (cycle === undefined) return undefined;
    const { line, col } = lines.linePos(cycle);
    return { line, column: col, message: "This alias is inside its own anchor, without an end: use a $ref." };
  }
  const at = first?.pos[0] ?? other?.offset ?? 0;
  const explained = explain(text, at, first?.code, first?.message ?? other?.reason ?? "", other);
  const { line, col } = lines.linePos(explained.offset);
  return { line: Math.max(1, line), column: Math.max(1, col), message: explained.message };
}

/** The offset of an alias inside the value that it stands for: no program can walk such a document. */
function findCycle(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, alias, path) {
      const parents: readonly unknown[] = path;
      if (!parents.includes(alias.resolve(document))) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

interface OtherError {
  readonly offset: number;
  readonly reason: string;
}

/** What the linter's own parser says, which is stricter in places. */
function otherParser(text: string): OtherError | undefined {
  try {
    parseYaml(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const mark = "mark" in error ? error.mark : undefined;
    const offset = typeof mark === "object" && mark !== null && "position" in mark ? Number(mark.position) : 0;
    return { offset, reason: "reason" in error ? String(error.reason) : error.message };
  }
}

function explain(
  text: string,
  offset: number,
  code: string | undefined,
  said: string,
  other: OtherError | undefined,
): { readonly offset: number; readonly message: string } {
  const conflict = /^<{7} /m.exec(text);
  if (conflict !== null) return { offset: conflict.index, message: "This is a merge conflict: keep one side." };
  const noticedAt = Math.min(offset, other?.offset ?? offset);
  const brackets = /^Flow (sequence|map)/.exec(said);
  if (brackets !== null) {
    const [open, close] = brackets[1] === "map" ? ["{", "}"] : ["[", "]"];
    const opened = text.lastIndexOf(open, offset);
    return { offset: Math.max(0, opened), message: `The ${open} is not closed: add ${close}.` };
  }
  const quote = /closing (['"])quote/.exec(said)?.[1];
  if (quote !== undefined) {
    const opened = text.lastIndexOf(quote, noticedAt - 1);
    return { offset: Math.max(0, opened), message: `The ${quote} is not closed: add the second one.` };
  }
  const message = code === undefined ? undefined : messages[code];
  return { offset, message: message ?? `This is not YAML: ${said}.` };
}

/** Messages by the error code of the parser: https://eemeli.org/yaml/#errors */
const messages: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: "A second `name:` on one line: quote the value, or align the next line with its neighbours.",
  MULTILINE_IMPLICIT_KEY: "A name without its colon: write `name: value`, with a space after the colon.",
  BAD_INDENT: "The line begins in another column than its neighbours: align it.",
  TAB_AS_INDENT: "YAML is indented with spaces: replace the tab.",
  DUPLICATE_KEY: "The name stands here twice: remove one of the two.",
  BAD_SCALAR_START: "A value cannot begin with this character: quote it.",
  MULTIPLE_DOCS: "A file holds one document: remove the `---`.",
};
