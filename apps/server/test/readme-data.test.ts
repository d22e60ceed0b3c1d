import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCommand } from "./support/run-command.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const readme = fileURLToPath(new URL("../README.md", import.meta.url));

/** The commands of the README's example, each with the output that it shows. */
function readExample(): readonly { readonly command: string; readonly output: string }[] {
  const [, block] =
    /<!-- own-data -->\n```text\n([\s\S]*?)```\n<!-- \/own-data -->/.exec(readFileSync(readme, "utf8")) ?? [];
  return (block ?? "").split(/^\$ /m).flatMap((part) => {
    const [command, ...output] = part.trimEnd().split("\n");
    return command ? [{ command, output: output.map((line) => `${line}\n`).join("") }] : [];
  });
}

test("the example of the README prints what it shows", async () => {
  const directory = temporaryDirectory();
  const DATA_DIR = join(directory, ".data");
  const [file, ...commands] = readExample();
  writeFileSync(join(directory, "acme.jsonl"), file?.output ?? "");
  expect(commands.length).toBeGreaterThan(4);
  for (const { command, output } of commands) {
    const [, name = "", parameters = ""] = /^npm run --silent (\w+) -- (.*)$/.exec(command) ?? [];
    const shown: string[] = [];
    const show = (text: string) => void shown.push(text);
    const context = { workingDirectory: directory, writeStdout: show, writeStderr: show };
    await runCommand([name, ...parameters.split(" ")], { DATA_DIR }, context);
    expect([command, shown.join("").replaceAll(DATA_DIR, ".data")]).toEqual([command, output]);
  }
});
