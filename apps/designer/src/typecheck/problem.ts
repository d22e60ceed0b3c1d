/** Something that is wrong at one place of a file that a person wrote. */
export interface Problem {
  /** Relative to the root of the repository, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The rule that says so, by the name it has in `redocly.yaml`; or `yaml`, `generate`, `examples`, `types`, `server`. */
  readonly rule: string;
  /** One line: what is wrong, and what to do about it. */
  readonly message: string;
  /** The lines around the place, with their numbers and a mark under it; "" when the file cannot be read. */
  readonly excerpt: string;
  /** What follows from it elsewhere, one line each. */
  readonly consequences: readonly string[];
}

/**
 * Cuts the lines around a place out of a text: two before it, one after it, and a mark below it.
 *
 * @param width how many characters the mark is wide; it ends with the line
 */
export function makeExcerpt(text: string, line: number, column: number, width = 1): string {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - 2);
  const last = Math.min(lines.length, line + 1);
  const gutter = String(last).length;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .flatMap((number) => {
      const content = shorten(lines[number - 1] ?? "");
      const shownLine = `${number === line ? ">" : " "} ${String(number).padStart(gutter)} | ${content}`;
      if (number !== line || column > content.length) return [shownLine.trimEnd()];
      const mark = "^".repeat(Math.max(1, Math.min(width, content.length - column + 1)));
      return [shownLine.trimEnd(), `  ${" ".repeat(gutter)} | ${" ".repeat(column - 1)}${mark}`];
    })
    .join("\n");
}

const WIDEST = 140;

function shorten(line: string): string {
  return line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
}
