import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DevProblem } from "@credential-api/docs";

/** A problem at one location of a file that a person wrote. `rule` is a lint rule, or the step that found the problem. */
export interface Problem extends DevProblem {
  /** What belongs to it elsewhere, one line each. */
  readonly details: readonly string[];
}

/** Where a problem is. `file` is relative to the root of the repository; "" when the problem is in no file. */
interface Where {
  readonly file: string;
  /** Counted from 1, like the column. */
  readonly line: number;
  readonly column: number;
  /** How many characters the mark under the line is wide. */
  readonly width?: number;
}

/**
 * Creates a problem with the lines around it, read from the disk.
 *
 * @param message one line: what is wrong, and what to do about it
 */
export function createProblem(
  root: string,
  { file, line, column, width }: Where,
  rule: string,
  message: string,
  details: readonly string[] = [],
): Problem {
  const excerpt = file === "" ? "" : makeExcerpt(readText(join(root, file)), line, column, width);
  return { file, line, column, rule, message, excerpt, details };
}

/** A problem that is in no file. */
export const nowhere: Where = { file: "", line: 0, column: 0 };

/** The text of a file; "" when it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/**
 * Cuts the lines around a location out of a text: two before it, one after it, and a mark below it.
 *
 * @param width how many characters the mark is wide; it ends with the line
 */
export function makeExcerpt(text: string, line: number, column: number, width = 1): string {
  if (text === "") return "";
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - 2);
  const last = Math.min(lines.length, line + 1);
  const gutter = String(last).length;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((number) => {
      const content = shorten(lines[number - 1] ?? "");
      const shownLine = `${number === line ? ">" : " "} ${String(number).padStart(gutter)} | ${content}`;
      if (number !== line || column > content.length) return [shownLine.trimEnd()];
      const mark = "^".repeat(Math.max(1, Math.min(width, content.length - column + 1)));
      return [shownLine.trimEnd(), `  ${" ".repeat(gutter)} | ${" ".repeat(column - 1)}${mark}`];
    })
    .join("\n");
}

const MAX_LINE_LENGTH = 140;

function shorten(line: string): string {
  return line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH - 1)}…` : line;
}
