import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Runs a command that finds the reader of one of its streams gone, and returns its output on the other. */
async function runWithout(gone: "stdout" | "stderr", words: readonly string[]) {
  const child = spawn(process.execPath, [main, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  child[gone].destroy();
  const [said, [status]] = await Promise.all([
    text(gone === "stdout" ? child.stderr : child.stdout),
    once(child, "close"),
  ]);
  return { said, status };
}

it("a report ends without a message, as by SIGPIPE, when its reader has gone", async () => {
  expect(await runWithout("stdout", ["diff", "--format", "json"])).toEqual({ said: "", status: 141 });
});

it("help without a reader is not an error", async () => {
  expect(await runWithout("stdout", ["--help"])).toEqual({ said: "", status: 0 });
});

it("an error without a reader ends without a message", async () => {
  expect(await runWithout("stderr", ["diff", "--base", "nothing"])).toEqual({ said: "", status: 141 });
});

it("a command that writes nothing ends as it would have", async () => {
  expect(await runWithout("stdout", ["generate", "--check"])).toEqual({ said: "", status: 0 });
});
