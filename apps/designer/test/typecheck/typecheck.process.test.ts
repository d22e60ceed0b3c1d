import { execFileSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { generate } from "../../src/generate/command.ts";
import { typecheck } from "../../src/typecheck/command.ts";
import { listRooms } from "../../src/typecheck/rooms.ts";
import { copyRepository, keepRooms, type RepositoryCopy } from "../dev/copy-repository.ts";

const TIMEOUT = { timeout: 120_000 };

let copy: RepositoryCopy;
let first: string;
beforeAll(() => {
  copy = copyRepository();
  first = git("rev-parse", "HEAD").trim();
});
afterEach(() => {
  git("reset", "-q", "--hard", first);
});
afterAll(() => copy?.remove());

function git(...parameters: string[]): string {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...parameters], { cwd: copy.root, encoding: "utf8" });
}

function edit(pattern: string, from: string | RegExp, to: string): void {
  for (const file of globSync(pattern, { cwd: copy.root })) {
    const path = join(copy.root, file);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  }
}

async function check() {
  const { isCorrect, text } = await typecheck(copy.root, false);
  return { isCorrect, lines: text.trimEnd().split("\n") };
}

it("shows the changed line of the contract first, also when all is committed as in CI", TIMEOUT, async () => {
  // The next test tries all rooms.
  keepRooms(copy.root, ["packages/reference"]);
  edit("spec/**/StateName.yaml", "active,", "enabled,");
  edit("spec/**/examples.yaml", /\bstateName: active\b/g, "stateName: enabled");
  await generate(copy.root);
  const { isCorrect, lines } = await check();
  expect(lines[0]).toMatch(
    /^spec\/shared\/StateName\.yaml:5:\d+ types enum: added "enabled"\. The contract changed here since the types were last correct\. The compiler reports \d+ errors in \d+ files\.$/,
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {4}spec\/shared\/StateName\.yaml:\d+:\d+ enum: removed "active"$/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^packages\/reference\/\S+\.ts:\d+:\d+ types TS\d+ /));
  expect(lines.at(-1)).toMatch(/^types: \d+ errors in \d+ rooms/);
  expect(isCorrect).toBe(false);
  git("commit", "-q", "-a", "-m", "another name");
  expect((await check()).lines[0]).toBe(lines[0]);
});

/** A file of each room, and what is put into it: a wrong type, and what the settings of other rooms would let pass. */
const wrong = 'export const planted: number = "";\n';
const wrongScript = '/** @type {number} */\nexport const planted = "";\n';
const planted: Readonly<Record<string, readonly [file: string, text: string]>> = {
  "apps/bench": ["src/tables.ts", `${wrong}export const shown = document.title;\n`],
  "apps/console": ["src/main.tsx", `${wrong}export const shown = [document.title, process.title, importScripts];\n`],
  "apps/consumer": ["src/tools.ts", `${wrong}export const shown = [document.title, process.title, importScripts];\n`],
  "apps/designer": ["src/cli.ts", `${wrong}export const shown = document.title;\n`],
  "apps/packager": ["src/main.ts", `${wrong}export const shown = document.title;\n`],
  "apps/server": ["src/config/config.ts", `${wrong}export const shown = document.title;\n`],
  "packages/client": ["src/index.ts", `${wrong}export const shown = document.title;\n`],
  "packages/conformance": ["src/index.ts", `${wrong}export const shown = document.title;\n`],
  "packages/contract": ["src/index.ts", `${wrong}export const shown = document.title;\n`],
  "packages/docs": ["src/index.ts", `${wrong}export const shown = document.title;\n`],
  "packages/docs/src/page": ["anchors.js", `${wrongScript}export const shown = process.title;\n`],
  "packages/openapi": ["src/index.ts", `${wrong}export const shown = document.title;\n`],
  "packages/reference": ["src/index.ts", `${wrong}export const shown = [document.title, process.title];\n`],
  "packages/reference/test": ["send.ts", `${wrong}export const shown = document.title;\n`],
  spec: ["rules/lib/nodes.js", `${wrongScript}export const shown = document.title;\n`],
};

it(
  "finds errors in every room by its own settings, and shows no line of the contract when it is unchanged",
  TIMEOUT,
  async () => {
    expect(Object.keys(planted).sort()).toEqual(listRooms(copy.root).map(({ name }) => name));
    // `npm run check` has the types of the real code.
    const code = globSync("{spec,packages,apps}/**/*.{ts,tsx,js}", { cwd: copy.root, exclude: ["**/node_modules"] });
    for (const file of code) rmSync(join(copy.root, file));
    for (const [room, [file, text]] of Object.entries(planted)) writeFileSync(join(copy.root, room, file), text);
    const { lines } = await check();
    for (const [room, [file]] of Object.entries(planted)) {
      const source = readFileSync(join(copy.root, room, file), "utf8").split("\n");
      const line = source.findIndex((one) => one.includes("const planted")) + 1;
      const start = lines.findIndex((one) => one.startsWith(`${room}/${file}:`));
      const block = lines.slice(start, start + 12).join("\n");
      expect(block).toMatch(new RegExp(`:${line}:14 types TS2322|^ {4}${line}:14 TS2322`, "m"));
      expect(block).toContain(`${line + 1}:`);
    }
    expect(lines.join("\n")).not.toMatch(/^spec\/\S+\.yaml/m);
  },
);
