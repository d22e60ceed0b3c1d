import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeExcerpt, type Problem } from "../typecheck/problem.ts";

/**
 * Says why a server did not come to listen although all types are right, from what it said before it ended: the first place
 * in the repository that its stack names, and its error.
 */
export function toServerProblem(output: string, root: string): Problem {
  const lines = output.trim().split("\n");
  const said = lines.find((line) => /^\w*(?:Error|Refusal)\b.*: /.test(line)) ?? lines[0] ?? "";
  const message = `The server does not start with this: ${said.trim() || "it ended without a word"}`;
  const places = [...output.matchAll(/(?:file:\/\/)?(\/[^\s:()]+):(\d+)(?::(\d+))?/g)];
  const own = places.find(([, path = ""]) => path.startsWith(join(root, "/")) && !path.includes("/node_modules/"));
  const [, path = "", line = "0", column = "1"] = own ?? [];
  const isFound = own !== undefined && existsSync(path);
  return {
    file: isFound ? path.slice(join(root, "/").length) : "",
    line: Number(line),
    column: Number(column),
    rule: "server",
    message,
    excerpt: isFound ? makeExcerpt(readFileSync(path, "utf8"), Number(line), Number(column)) : "",
    consequences: lines,
  };
}
