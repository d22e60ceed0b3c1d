import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DevProblem } from "@credential-api/docs";
import { excerptOf } from "@credential-api/openapi/lines";

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
  const excerpt = file === "" ? "" : excerptOf(readText(join(root, file)), line, { before: 2, column, width });
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
