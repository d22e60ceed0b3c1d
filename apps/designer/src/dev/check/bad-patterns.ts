import { existsSync, readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";
import { makeExcerpt, type Problem } from "../../typecheck/problem.ts";

/**
 * Finds every `pattern` that is no regular expression. The linter meets such a pattern only when it judges an example, and
 * then names the example.
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
          const reason = faultOf(value.value);
          if (reason === undefined) return;
          const { line, col } = lines.linePos(value.range?.[0] ?? 0);
          const message = `This is no regular expression: ${reason}. Mend the pattern.`;
          const excerpt = makeExcerpt(text, line, col, value.value.length);
          problems.push({ file, line, column: col, rule: "pattern", message, excerpt, consequences: [] });
        },
      });
      return problems;
    });
}

function faultOf(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
  }
}
