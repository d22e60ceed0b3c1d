import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createSmallRepository, type SmallRepository } from "../../test/typecheck/small-repository.ts";
import { listRooms } from "./rooms.ts";
import { runTsc, type TscOptions } from "./run-tsc.ts";

let repository: SmallRepository;
beforeEach(() => {
  repository = createSmallRepository();
});
afterEach(() => repository.end());

const check = (options: TscOptions = {}) =>
  runTsc(repository.root, listRooms(repository.root), { isIncremental: true, ...options });

const edit = (file: string, from: string, to: string) => repository.edit(file, from, to);
const write = (file: string, text: string) => repository.write(file, text);
const restore = (file: string) => repository.restore(file);
const remove = (path: string) => repository.remove(path);

function installNearer(name: string, types: string): void {
  write(`apps/paint/node_modules/${name}/package.json`, '{ "types": "./index.d.ts" }');
  write(`apps/paint/node_modules/${name}/index.d.ts`, types);
}

const colour = "packages/colour/src/colour.ts";
const table = "packages/colour/src/table.json";
const colourPackage = "packages/colour/package.json";
const paint = "apps/paint/src/paint.ts";
const paintSettings = "apps/paint/tsconfig.json";
const pageSettings = "apps/paint/page/tsconfig.json";
const base = "tsconfig.base.json";
const varnish = "node_modules/varnish/index.d.ts";
const lid = "apps/paint/src/lid.ts";

/** Edits that come one after the other, each with an error code after it; without one, everything is correct. */
const story: readonly (readonly [what: string, change: () => void, code?: string])[] = [
  ["nothing was edited", () => undefined],
  ["a value is gone that another room uses", () => edit(colour, "green", "blue"), "TS2322"],
  ["it is back", () => restore(colour)],
  ["a text is as long and as old as before", () => repository.editInDisguise(colour, "green", "groan"), "TS2322"],
  ["it is back in the same way", () => repository.editInDisguise(colour, "groan", "green")],
  ["a file is gone", () => remove(colour), "TS2307"],
  ["it is back", () => restore(colour)],
  ["a file is new, and wrong", () => write(lid, 'export const lid: 1 = "";\n'), "TS2322"],
  ["it is gone", () => remove(lid)],
  ["a file is imported before it is there", () => edit(paint, "import", 'import "./lid.ts";\nimport'), "TS2882"],
  ["it is there", () => write(lid, "export {};\n")],
  ["a room uses what only another one has", () => edit(paint, "gloss;", "document.title;"), "TS2584"],
  ["everything is correct again", () => restore(paint)],
  ["a JSON file has other content", () => write(table, '{ "red": "1" }'), "TS2322"],
  ["it is back", () => restore(table)],
  ["an installed package has other types", () => edit(varnish, "string", "number"), "TS2322"],
  ["it is back", () => restore(varnish)],
  ["a nearer package has the name", () => installNearer("varnish", "export {};"), "TS2305"],
  ["it is gone", () => remove("apps/paint/node_modules")],
  ["an installed package is linked elsewhere", () => repository.link("node_modules/colour", "apps/paint"), "TS2307"],
  ["it is back", () => repository.link("node_modules/colour", "packages/colour")],
  ["a package has other exports", () => edit(colourPackage, '"."', '"./door"'), "TS2307"],
  ["it is back", () => restore(colourPackage)],
  ["a package has another module type", () => edit(colourPackage, "module", "commonjs"), "TS1295"],
  ["it is back", () => restore(colourPackage)],
  ["a room has other settings", () => edit(pageSettings, ',"dom"', ""), "TS2584"],
  ["they are back", () => restore(pageSettings)],
  ["all rooms have an unknown setting", () => edit(base, '"target"', '"targets"'), "TS5023"],
  ["they are back", () => restore(base)],
  ["settings name no file", () => edit(paintSettings, '"src"', '"source"'), "TS18003"],
  ["they do", () => restore(paintSettings)],
  ["a file is in no room", () => write("apps/frame/frame.ts", "export const frame: 1 = 2;\n")],
  ["it is in one", () => write("apps/frame/tsconfig.json", '{ "extends": "../../tsconfig.base.json" }'), "TS2322"],
  ["that room is gone", () => remove("apps/frame")],
];

it("finds what is wrong after every edit, whatever was kept of the runs before", { timeout: 240_000 }, async () => {
  for (const [what, change, code] of story) {
    change();
    const codes = (await check()).diagnostics.map((one) => one.code);
    if (code === undefined) expect.soft(codes, what).toEqual([]);
    else expect.soft(codes, what).toContain(code);
  }
});

it("names the rooms with errors, and the location", async () => {
  edit(colour, "green", "blue");
  expect(await check()).toMatchObject({
    failed: ["apps/paint"],
    diagnostics: [{ file: paint, line: 3, column: 14, code: "TS2322" }],
  });
});

it("keeps the reasons of an error", async () => {
  edit(paint, "finish: string = gloss", "finish: { a: { b: string } } = { a: { b: 1 as string | number } }");
  const { diagnostics } = await check();
  expect(diagnostics).toMatchObject([
    {
      code: "TS2322",
      message: "Type 'string | number' is not assignable to type 'string'.",
      details: ["Type 'number' is not assignable to type 'string'."],
    },
  ]);
});

it("stops its compilers when it is aborted, and the next check is complete", async () => {
  edit(colour, "green", "blue");
  const controller = new AbortController();
  const aborted = check({ signal: controller.signal });
  controller.abort(new Error("Saved again."));
  await expect(aborted).rejects.toThrow("Saved again.");
  expect(compilersOf(repository.root)).toEqual([]);
  expect((await check()).diagnostics).toHaveLength(1);
  await expect(check({ signal: controller.signal })).rejects.toThrow("Saved again.");
});

it("says in the compiler's words that it failed without a type error", async () => {
  const missing = [{ name: "apps/nowhere", package: "apps/nowhere" }];
  await expect(runTsc(repository.root, missing)).resolves.toMatchObject({ diagnostics: [{ code: "TS5058" }] });
});

/** Compilers that run for a repository, from the process table. */
function compilersOf(root: string): readonly string[] {
  const lines = execFileSync("ps", ["-eo", "stat=,args="], { encoding: "utf8" }).split("\n");
  return lines.filter((line) => line.includes("tsc") && line.includes(root) && !line.startsWith("Z"));
}
