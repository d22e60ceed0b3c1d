import type { Decision } from "../../src/sources.ts";
import { banner, type GeneratedFiles } from "../shared/generated-files.ts";

/**
 * Makes the table of decisions from `spec/DECISIONS.md`: `##` opens a chapter, `###` an entry, whose first line is
 * `V, 2026-11-21.` or `D, 2026-11-21.`. Entries of another form are left out: lint reports them with their line.
 */
export function makeDecisions(markdown: string): GeneratedFiles {
  const table = JSON.stringify(Object.fromEntries(readEntries(markdown)), null, 2);
  const text = `${banner("sources/decisions.ts")}export const decisions = ${table} as const;\n`;
  return { "decisions.ts": text };
}

function readEntries(markdown: string): readonly (readonly [string, Decision])[] {
  const lines = markdown.split(/\r?\n/);
  const headings = [...lines.keys()].filter((index) => /^##/.test(lines[index] ?? ""));
  let chapter = "";
  return headings.flatMap((start, index) => {
    const heading = lines[start] ?? "";
    if (heading.startsWith("## ")) chapter = heading.slice(3).trim();
    if (!heading.startsWith("### ")) return [];
    const title = heading.slice(4).trim();
    const [first = "", ...rest] = lines
      .slice(start + 1, headings[index + 1])
      .join("\n")
      .trim()
      .split("\n");
    const [, kind, date] = /^([VD]), (\d{4}-\d{2}-\d{2})\.$/.exec(first) ?? [];
    if ((kind !== "V" && kind !== "D") || date === undefined) return [];
    const decision = { kind, date, chapter, title, text: rest.join("\n").trim(), line: start + 1 } as const;
    return [[title.toLowerCase().replaceAll(" ", "-"), decision] as const];
  });
}
