import { spawnSync } from "node:child_process";
import { compilerPath, type TypeCheck } from "./check-types.ts";
import { readLayout } from "./rooms.ts";

/** What `tsc -p` says of every room of a repository, each time a compiler that knows nothing of before. */
export function freshVerdict(root: string): ReadonlySet<string> {
  const said = readLayout(root).rooms.flatMap(({ name }) => {
    const parameters = ["-p", name, "--pretty", "false"];
    const { stdout } = spawnSync(compilerPath(root), parameters, { cwd: root, encoding: "utf8" });
    return [...stdout.matchAll(/^(?:(\S.*?)\((\d+),(\d+)\): )?error (TS\d+: .*)$/gm)];
  });
  return new Set(said.map(([, file = "", line = "0", column = "0", what]) => `${file}:${line}:${column} ${what}`));
}

/** The same from a verdict, in the same words. */
export function told({ diagnostics }: TypeCheck): ReadonlySet<string> {
  return new Set(
    diagnostics.map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code}: ${message}`),
  );
}
