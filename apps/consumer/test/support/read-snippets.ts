/** One program of a README, or commands for a shell, and what the README says they print. */
export interface Snippet {
  /** The heading it stands under and its number there, for the names of tests. */
  readonly name: string;
  readonly language: "ts" | "tsx" | "sh";
  readonly code: string;
  /** The name of the file that it is the whole of, if its first line is a comment with one. */
  readonly file?: string | undefined;
  /** The output block that follows; "" when none does. */
  readonly output: string;
}

/**
 * Reads the programs of a README: every block of TypeScript and of commands. The first of TypeScript "comes first in every
 * example": it is put in front of all others, except of those that are whole files for another place than a Node program
 * (`from "vitest"`, `from "msw/browser"`, or with the name of a file in their first line).
 */
export function readSnippets(readme: string): readonly Snippet[] {
  const blocks = [...readme.matchAll(/^(#+ .+)$|^```(\w*)\n([\s\S]*?)^```$/gm)];
  let heading = "";
  let number = 0;
  let first: string | undefined;
  return blocks.flatMap(([, title, language, code = ""], index): Snippet[] => {
    if (title !== undefined) {
      heading = title.replace(/^#+ /, "");
      number = 0;
    }
    if (language !== "ts" && language !== "tsx" && language !== "sh") return [];
    const [, , nextLanguage, next = ""] = blocks[index + 1] ?? [];
    const [, file] = /^\/\/ ([\w./-]+\.tsx?)\n/.exec(code) ?? [];
    const isWhole = file !== undefined || language === "sh" || /from "(vitest|msw\/browser)"/.test(code);
    const program = isWhole || first === undefined ? code : `${first}\n${code}`;
    if (!isWhole) first ??= code;
    number += 1;
    const output = nextLanguage === "text" ? next : "";
    return [{ name: `${heading} ${number}`, language, code: program, file, output }];
  });
}
