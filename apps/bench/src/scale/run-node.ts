import { spawn } from "node:child_process";

/**
 * Runs a program of a copy of the repository on this Node; resolves to the seconds that it takes.
 *
 * @throws Error with the end of what it prints when it fails.
 */
export async function runNode(root: string, args: readonly string[]): Promise<number> {
  const startMs = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed = (printed + text).slice(-2_000);
    });
  }
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${args.join(" ")} failed in ${root}:\n${printed}`);
  return (performance.now() - startMs) / 1_000;
}
