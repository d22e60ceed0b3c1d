import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const room = new URL("..", import.meta.url);
const readme = await readFile(new URL("README.md", room), "utf8");

/** Each block of code that is followed by its output. */
const examples = Array.from(
  readme.matchAll(/^```ts\n((?:(?!```).*\n)*)```\n\n```text\n((?:(?!```).*\n)*)```/gm),
  ([, code = "", output = ""]) => ({ code, output }),
);

test("the README has examples with their output", () => {
  expect(examples.length).toBeGreaterThan(1);
});

test.each(examples)("an example of the README prints what it says", async ({ code, output }) => {
  expect(code).toContain("createReference");
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module-typescript", "--eval", code], {
    cwd: room,
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  });
  expect(stdout).toBe(output);
});

test("the README lists the options that there are", async () => {
  const source = await readFile(new URL("src/app.ts", room), "utf8");
  const [, options = ""] = /^export interface ReferenceOptions \{(.*?)^\}/ms.exec(source) ?? [];
  const declared = [...options.matchAll(/^ {2}readonly (\w+)\?:/gm)].map(([, name]) => name);
  const [, table = ""] = /^\| option .*?\n(.*?)\n\n/ms.exec(readme) ?? [];
  const listed = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(listed).toEqual(declared);
  expect(declared.length).toBeGreaterThan(0);
});
