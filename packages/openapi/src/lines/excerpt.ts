/** Which lines an excerpt has, and what it marks. */
export interface ExcerptOptions {
  /** The number of lines before the line itself. Default 1. */
  readonly before?: number;
  /** The first character to mark below the line, counted from 1 in UTF-16 code units. Default: none. */
  readonly column?: number;
  /** How many characters the mark is wide; it ends with the line. Default 1. */
  readonly width?: number | undefined;
}

/** The lines around `line` (counted from 1), up to one after it, with their numbers; that line has a `>` before it. */
export function excerptOf(
  text: string | readonly string[],
  line: number,
  { before = 1, column, width = 1 }: ExcerptOptions = {},
): string {
  if (text === "") return "";
  const all = typeof text === "string" ? text.split(/\r?\n/) : text;
  const lines = all.at(-1) === "" && line < all.length ? all.slice(0, -1) : all;
  const first = Math.max(1, line - before);
  const last = Math.min(lines.length, line + 1);
  const gutter = String(last).length;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((number) => {
      const content = shorten(lines[number - 1] ?? "");
      const shown = `${number === line ? ">" : " "} ${String(number).padStart(gutter)} | ${content}`.trimEnd();
      if (number !== line || column === undefined || column > content.length) return [shown];
      const mark = "^".repeat(Math.max(1, Math.min(width, content.length - column + 1)));
      return [shown, `  ${" ".repeat(gutter)} | ${" ".repeat(column - 1)}${mark}`];
    })
    .join("\n");
}

const MAX_LINE_LENGTH = 140;

function shorten(line: string): string {
  return line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH - 1)}…` : line;
}
