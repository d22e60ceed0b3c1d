import { type ChangedLine, toChangeProblem } from "../changes/changed-lines.ts";
import { createProblem, type Problem } from "../problem/problem.ts";
import type { Diagnostic } from "./diagnostics.ts";

/**
 * Turns the compiler's errors into problems: one per file, at its first error. When the contract has changed since the types
 * were last correct, one problem comes before them, at the first changed line of `spec/`, with the other changed lines.
 */
export function toTypeProblems(
  root: string,
  diagnostics: readonly Diagnostic[],
  changed: readonly ChangedLine[],
): readonly Problem[] {
  const byFile = [...Map.groupBy(diagnostics, ({ file }) => file).values()];
  const count = `${counted(diagnostics.length, "error")} in ${counted(byFile.length, "file")}`;
  const consequence = `The contract changed here since the types were last correct. The compiler reports ${count}.`;
  return [
    ...toChangeProblem(root, changed, "types", consequence),
    ...byFile.flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const more = others.length === 0 ? "" : ` (and ${counted(others.length, "more error")} in this file)`;
      const lines = others.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
      const message = `${first.code} ${first.message}${more}`;
      return [createProblem(root, first, "types", message, [...first.details, ...lines])];
    }),
  ];
}

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
