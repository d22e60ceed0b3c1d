import { styleText } from "node:util";
import { formatPlace } from "../spec-lines/place.ts";
import type { Problem } from "./problem.ts";

/** How problems are written for a terminal. */
export interface TellOptions {
  /** True where escape sequences are understood. */
  readonly isColoured: boolean;
  /** How many problems are written with their lines; of the others, the first line only. */
  readonly inFull: number;
  /** How many lines without source are written in a row before the rest is counted. */
  readonly most: number;
  /** How long such a line may be, in characters, before it is cut. */
  readonly widest: number;
}

/** Writes problems: each begins with one line that says where, by which rule, what is wrong and what to do. */
export function tellProblems(problems: readonly Problem[], { isColoured, inFull, most, widest }: TellOptions): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  const head = ({ file, line, column, rule, message }: Problem) => {
    const where = file === "" ? "" : `${style("bold", formatPlace({ file, line, column }))} `;
    return `${where}${style("red", rule)} ${message}`;
  };
  const told = problems.slice(0, inFull).flatMap((problem) => [
    head(problem),
    ...problem.excerpt
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => style("dim", `  ${line}`)),
    ...firstOf(problem.consequences, most).map((line) => `    ${cut(line, widest)}`),
  ]);
  return [...told, ...firstOf(problems.slice(inFull).map(head), most).map((line) => `  ${line}`)].join("\n");
}

function firstOf(lines: readonly string[], most: number): readonly string[] {
  // One line more is shorter than saying that there is one.
  if (lines.length <= most + 1) return lines;
  return [...lines.slice(0, most), `and ${lines.length - most} more`];
}

function cut(line: string, widest: number): string {
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
}
