import { styleText } from "node:util";
import { formatLocation } from "@credential-api/openapi/lines";
import type { Problem } from "./problem.ts";

/** How problems are written for a terminal. */
export interface FormatOptions {
  /** True where escape sequences are understood. */
  readonly isColoured: boolean;
  /** How many problems are written with their lines; of the others, the first line only. Default: all. */
  readonly inFull?: number;
  /** How many lines without source are written in a row before the rest is counted. Default: 50. */
  readonly maxLines?: number;
  /** The length at which such a line is cut, in characters. Default: 1,000. */
  readonly maxLength?: number;
}

/** Formats problems. Each begins with one line: location, rule, what is wrong and what to do. */
export function formatProblems(problems: readonly Problem[], options: FormatOptions): string {
  const { isColoured, inFull = problems.length, maxLines = 50, maxLength = 1_000 } = options;
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  const head = ({ file, line, column, rule, message }: Problem) => {
    const where = file === "" ? "" : `${style("bold", formatLocation({ file, line, column }))} `;
    return `${where}${style("red", rule)} ${message}`;
  };
  const full = problems.slice(0, inFull).flatMap((problem) => [
    head(problem),
    ...problem.excerpt
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => style("dim", `  ${line}`)),
    ...firstOf(problem.details, maxLines).map((line) => `    ${cut(line, maxLength)}`),
  ]);
  const heads = problems.slice(inFull).map((problem) => head({ ...problem, message: cut(problem.message, maxLength) }));
  const others = firstOf(heads, maxLines);
  return [...full, ...others.map((line) => `  ${line}`)].join("\n");
}

function firstOf(lines: readonly string[], maxLines: number): readonly string[] {
  // One more line is shorter than a line that counts it.
  if (lines.length <= maxLines + 1) return lines;
  return [...lines.slice(0, maxLines), `and ${lines.length - maxLines} more`];
}

/** The beginning of a text that is longer than `maxLength`, in characters; `…` stands for its end. */
export function cut(line: string, maxLength: number): string {
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}
