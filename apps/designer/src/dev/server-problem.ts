import { existsSync } from "node:fs";
import { join } from "node:path";
import { createProblem, nowhere, type Problem } from "../problem/problem.ts";

/**
 * Says why a server did not start although all types are correct, from what it wrote: its error, at the first location in
 * the repository that the stack names.
 */
export function toServerProblem(output: string, root: string): Problem {
  const lines = output.trim().split("\n");
  const error = lines.find((line) => /^\w*Error\b.*: /.test(line)) ?? lines[0] ?? "";
  const message = `The server does not start: ${error.trim() || "it ended without a message"}`;
  const prefix = join(root, "/");
  const [, path = "", line, column] =
    [...output.matchAll(/(?:file:\/\/)?(\/[^\s:()]+):(\d+)(?::(\d+))?/g)].find(
      ([, path = ""]) => path.startsWith(prefix) && !path.includes("/node_modules/") && existsSync(path),
    ) ?? [];
  const where =
    path === "" ? nowhere : { file: path.slice(prefix.length), line: Number(line), column: Number(column ?? 1) };
  return createProblem(root, where, "server", message, lines);
}
