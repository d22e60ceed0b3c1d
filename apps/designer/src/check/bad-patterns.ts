import { existsSync, readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";
import { createProblem, type Problem } from "../problem/problem.ts";

/**
 * Finds every `pattern` that is not a regular expression. The linter compiles a pattern only when it validates an example,
 * and then names the example.
 *
 * @param files absolute
 */
export function findBadPatterns(root: string, files: readonly string[]): readonly Problem[] {
  return files
    .filter((path) => existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }))
    .filter(({ text }) => /\bpattern:/.test(text))
    .flatMap(({ path, text }) => {
      const file = relative(root, path).split(sep).join("/");
      const lines = new LineCounter();
      const problems: Problem[] = [];
      visit(parseDocument(text, { lineCounter: lines }), {
        Pair(_, { key, value }) {
          if (!isScalar(key) || key.value !== "pattern" || !isScalar(value) || typeof value.value !== "string") return;
          const reason = findSyntaxError(value.value);
          if (reason === undefined) return;
          const { line, col } = lines.linePos(value.range?.[0] ?? 0);
          const message = `This is not a regular expression: ${reason}. Fix the pattern.`;
          problems.push(
            createProblem(root, { file, line, column: col, width: value.value.length }, "pattern", message),
          );
        },
      });
      return problems;
    });
}

function findSyntaxError(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
  }
}
