import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createTypeChecker, type TypeChecker } from "./check-types.ts";
import { freshVerdict, told } from "./fresh-verdict.ts";
import { makeSmallRepository, type SmallRepository } from "./small-repository.ts";

let repository: SmallRepository;
let checker: TypeChecker;
beforeEach(() => {
  repository = makeSmallRepository();
  checker = createTypeChecker(repository.root);
});
afterEach(async () => {
  await checker.stop();
  repository.end();
});

const edit = (file: string, from: string, to: string) => repository.edit(file, from, to);
const write = (file: string, text: string) => repository.write(file, text);
const mend = (file: string) => repository.mend(file);
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

/** Edits that come one after the other, each with a code of what is wrong after it; without one, all is right. */
const story: readonly (readonly [what: string, change: () => void, code?: string])[] = [
  ["nothing was edited", () => undefined],
  ["a value is gone that another room uses", () => edit(colour, "green", "blue"), "TS2322"],
  ["it is back", () => mend(colour)],
  ["it is gone again", () => edit(colour, "green", "blue"), "TS2322"],
  ["the other room follows", () => edit(paint, "green", "blue")],
  ["the first room goes back", () => mend(colour), "TS2322"],
  ["so does the other", () => mend(paint)],
  ["a text is as long and as old as before", () => repository.editInDisguise(colour, "green", "groan"), "TS2322"],
  ["it is back in the same way", () => repository.editInDisguise(colour, "groan", "green")],
  ["a file is gone", () => remove(colour), "TS2307"],
  ["it is back", () => mend(colour)],
  ["a file is new, and wrong", () => write(lid, 'export const lid: 1 = "";\n'), "TS2322"],
  ["it is gone", () => remove(lid)],
  ["a file is imported before it is there", () => edit(paint, "import", 'import "./lid.ts";\nimport'), "TS2882"],
  ["it is there", () => write(lid, "export {};\n")],
  [
    "syntax is wrong, which hides what else is",
    () => edit(paint, 'wall: Colour = "green"', "wall Colour = 1"),
    "TS1005",
  ],
  ["syntax is right", () => edit(paint, "wall Colour", "wall: Colour"), "TS2322"],
  ["all is right again", () => mend(paint)],
  ["a room uses what only another one has", () => edit(paint, "gloss;", "document.title;"), "TS2584"],
  ["all is right again", () => mend(paint)],
  ["the place is behind signs of several bytes", () => edit(paint, "finish", "ä𝄞, finish"), "TS1127"],
  [
    "and another one, on a line that ends as on Windows",
    () => edit(paint, "ä𝄞, finish: string", "/* ä𝄞 */ finish: 1\r\n"),
    "TS2322",
  ],
  ["all is right again", () => mend(paint)],
  ["a document is another", () => write(table, '{ "red": "1" }'), "TS2322"],
  ["it is back", () => mend(table)],
  ["what was installed is another", () => edit(varnish, "string", "number"), "TS2322"],
  ["it is back", () => mend(varnish)],
  ["a nearer package has the name", () => installNearer("varnish", "export {};"), "TS2305"],
  ["it is gone", () => remove("apps/paint/node_modules")],
  ["what was installed is linked elsewhere", () => repository.link("node_modules/colour", "apps/paint"), "TS2307"],
  ["it is back", () => repository.link("node_modules/colour", "packages/colour")],
  ["a package has another door", () => edit(colourPackage, '"."', '"./door"'), "TS2307"],
  ["it is back", () => mend(colourPackage)],
  ["a package is of another kind", () => edit(colourPackage, "module", "commonjs"), "TS1295"],
  ["it is back", () => mend(colourPackage)],
  ["a room has other settings", () => edit(pageSettings, ',"dom"', ""), "TS2584"],
  ["they are back", () => mend(pageSettings)],
  ["all rooms have settings that are unheard of", () => edit(base, '"target"', '"targets"'), "TS5023"],
  ["they are back", () => mend(base)],
  ["settings cannot be read", () => write(paintSettings, "{ nonsense"), "TS1005"],
  ["they can", () => mend(paintSettings)],
  ["settings name no file", () => edit(paintSettings, '"src"', '"source"'), "TS18003"],
  ["they do", () => mend(paintSettings)],
  ["a file is in no room", () => write("apps/frame/frame.ts", "export const frame: 1 = 2;\n")],
  ["it is in one", () => write("apps/frame/tsconfig.json", '{ "extends": "../../tsconfig.base.json" }'), "TS2322"],
  ["that room is gone", () => remove("apps/frame")],
];

it("says what a compiler says that knows nothing of before, whatever was edited", { timeout: 240_000 }, async () => {
  for (const [what, change, code] of story) {
    change();
    const check = await checker.check();
    const codes = check.diagnostics.map((one) => one.code);
    if (code === undefined) {
      expect.soft(codes, what).toEqual([]);
    } else {
      expect.soft(codes, what).toContain(code);
      expect.soft(told(check), what).toEqual(freshVerdict(repository.root));
    }
  }
});

it("keeps the reasons of the reason", async () => {
  edit(paint, "finish: string = gloss", "finish: { a: { b: string } } = { a: { b: 1 as string | number } }");
  const { diagnostics } = await checker.check();
  expect(diagnostics).toMatchObject([
    {
      code: "TS2322",
      message: "Type 'string | number' is not assignable to type 'string'.",
      details: ["Type 'number' is not assignable to type 'string'."],
    },
  ]);
});

it("gives a check up at once, and is ready for the next one", async () => {
  await checker.check();
  edit(colour, "green", "blue");
  const controller = new AbortController();
  const given = checker.check(controller.signal);
  controller.abort(new Error("saved again"));
  await expect(given).rejects.toThrow("saved again");
  expect((await checker.check()).diagnostics).toHaveLength(1);
  await expect(checker.check(controller.signal)).rejects.toThrow("saved again");
});

it("says that its compiler has ended, and starts another one", async () => {
  await checker.check();
  edit(colour, "green", "blue");
  const check = checker.check();
  for (const pid of compilersOf(repository.root)) process.kill(pid, "SIGKILL");
  await expect(check).rejects.toThrow("The compiler has ended (SIGKILL).");
  expect((await checker.check()).diagnostics).toHaveLength(1);
});

it("leaves no process behind when it is stopped, not even during a check", async () => {
  const check = checker.check();
  await expect.poll(() => compilersOf(repository.root)).toHaveLength(1);
  await checker.stop();
  await expect(check).rejects.toThrow("The compiler has ended");
  expect(compilersOf(repository.root)).toEqual([]);
});

/** Processes that were started for a repository, from the process table. */
function compilersOf(root: string): readonly number[] {
  const lines = execFileSync("ps", ["-eo", "pid=,stat=,args="], { encoding: "utf8" }).split("\n");
  return lines
    .filter((line) => line.includes(`--api --async --cwd ${root}`) && !/^\s*\d+\s+Z/.test(line))
    .map((line) => Number.parseInt(line, 10));
}
