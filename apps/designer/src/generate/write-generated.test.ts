import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { GENERATED, writeGenerated } from "./write-generated.ts";

const files = {
  "types.ts": '// Made.\n/** One. */\nexport type A = "in use" | "b";\n',
  "operations.ts": 'export const operations = { summary: "Change it", id: "a" } as const;\n',
  "openapi.json": '{ "a": "One." }\n',
};

let root: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "generated-"));
  expect(await writeGenerated(root, files)).toEqual({ names: Object.keys(files).sort(), hasOtherTypes: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const path = (name: string) => join(root, GENERATED, name);

it("writes nothing when all is as it should be", async () => {
  expect(await writeGenerated(root, files)).toEqual({ names: [], hasOtherTypes: false });
});

it("writes only what differs, and removes what is no longer made", async () => {
  writeFileSync(path("leftover.ts"), "export {};\n");
  const before = statSync(path("types.ts")).ino;
  const { names } = await writeGenerated(root, { ...files, "openapi.json": "{}\n" });
  expect(names).toEqual(["leftover.ts", "openapi.json"]);
  expect(readdirSync(join(root, GENERATED)).sort()).toEqual(Object.keys(files).sort());
  expect(readFileSync(path("openapi.json"), "utf8")).toBe("{}\n");
  expect(statSync(path("types.ts")).ino).toBe(before);
});

it.each([
  ["a comment", "types.ts", "One.", "Two.", false],
  ["a type", "types.ts", '"b"', '"c"', true],
  ["a literal type with a space in it", "types.ts", '"in use"', '"in vogue"', true],
  ["a sentence", "operations.ts", "Change it", "Change that", false],
  ["a name", "operations.ts", 'id: "a"', 'id: "b"', true],
  ["a document", "openapi.json", "One.", "Two.", false],
] as const)("%s of %s is other types or not", async (_what, name, from, to, hasOtherTypes) => {
  const next = { ...files, [name]: files[name].replace(from, to) };
  expect(await writeGenerated(root, next)).toEqual({ names: [name], hasOtherTypes });
});
