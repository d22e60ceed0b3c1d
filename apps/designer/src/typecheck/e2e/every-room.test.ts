import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyRepository, type RepositoryCopy } from "../../dev/e2e/copy-repository.ts";
import { createTypeChecker, type TypeChecker } from "../check-types.ts";
import { freshVerdict, told } from "../fresh-verdict.ts";
import { readLayout } from "../rooms.ts";

let copy: RepositoryCopy;
let checker: TypeChecker;
beforeAll(() => {
  copy = copyRepository();
  checker = createTypeChecker(copy.root);
});
afterAll(async () => {
  await checker?.stop();
  copy?.remove();
});

const wrong = 'export const planted: number = "";\n';
const wrongScript = '/** @type {number} */\nexport const planted = "";\n';

/** A file of each room, and what is put into it: a wrong type, and what the settings of other rooms would let pass. */
const planted: Readonly<Record<string, readonly [file: string, text: string]>> = {
  "apps/bench": ["src/tables.ts", `${wrong}export const shown = document.title;\n`],
  "apps/consumer": ["src/tools.ts", `${wrong}export const shown = [document.title, process.title, importScripts];\n`],
  "apps/designer": ["src/refusal.ts", `${wrong}export const shown = document.title;\n`],
  "apps/server": ["src/config/config.ts", `${wrong}export const shown = document.title;\n`],
  "packages/client": ["src/index.ts", `${wrong}export const shown = document.title;\n`],
  "packages/contract": ["src/index.ts", `${wrong}export const shown = document.title;\n`],
  "packages/docs": ["src/index.ts", `${wrong}export const shown = document.title;\n`],
  "packages/docs/src/page": ["anchors.js", `${wrongScript}export const shown = process.title;\n`],
  "packages/reference": ["src/index.ts", `${wrong}export const shown = [document.title, process.title];\n`],
  "packages/reference/test": ["send.ts", `${wrong}export const shown = document.title;\n`],
  spec: ["rules/lib/nodes.js", `${wrongScript}export const shown = document.title;\n`],
};

it("finds in every room what `tsc -p` finds there, and nothing more", { timeout: 240_000 }, async () => {
  expect(Object.keys(planted).sort()).toEqual(readLayout(copy.root).rooms.map(({ name }) => name));
  for (const [room, [file, text]] of Object.entries(planted)) appendFileSync(join(copy.root, room, file), text);
  const verdict = told(await checker.check());
  expect(verdict).toEqual(freshVerdict(copy.root));
  for (const [room, [file, text]] of Object.entries(planted)) {
    const lines = readFileSync(join(copy.root, room, file), "utf8").split("\n");
    const line = lines.findIndex((one) => one.includes("const planted")) + 1;
    expect(verdict, text).toContain(
      `${room}/${file}:${line}:14 TS2322: Type 'string' is not assignable to type 'number'.`,
    );
    expect([...verdict].join("\n")).toContain(`${room}/${file}:${line + 1}:`);
  }
});
