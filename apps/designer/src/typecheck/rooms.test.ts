import { afterEach, beforeEach, expect, it } from "vitest";
import { readLayout } from "./rooms.ts";
import { makeSmallRepository, type SmallRepository } from "./small-repository.ts";

let repository: SmallRepository;
beforeEach(() => {
  repository = makeSmallRepository();
});
afterEach(() => repository.end());

it("finds every folder with settings, and none in what is installed", () => {
  repository.write("packages/colour/node_modules/paste/tsconfig.json", "{}");
  repository.write("packages/colour/tsconfig.build.json", "{}");
  expect(readLayout(repository.root).rooms.map(({ name }) => name)).toEqual([
    "apps/paint",
    "apps/paint/page",
    "packages/colour",
  ]);
});

it.each<[string, boolean, () => void]>([
  ["a file has other text", false, () => repository.edit("apps/paint/src/paint.ts", "green", "red")],
  ["a source is new", true, () => repository.write("apps/paint/src/lid.tsx", "")],
  ["a document is new", true, () => repository.write("apps/paint/src/lid.json", "")],
  ["a file is gone", true, () => repository.remove("apps/paint/page/page.js")],
  ["a file is new that TypeScript does not read", false, () => repository.write("apps/paint/README.md", "")],
  ["something was installed", false, () => repository.write("apps/paint/node_modules/paste/index.d.ts", "")],
  ["settings of a room have other text", true, () => repository.edit("apps/paint/tsconfig.json", "src", ".")],
  ["settings of all rooms have", true, () => repository.edit("tsconfig.base.json", "es2024", "es2023")],
])("when %s, the layout is another: %s", (_what, isOther, change) => {
  const { text } = readLayout(repository.root);
  change();
  expect(readLayout(repository.root).text !== text).toBe(isOther);
});

it("is empty where there is nothing", () => {
  for (const folder of ["packages", "apps", "tsconfig.base.json"]) repository.remove(folder);
  expect(readLayout(repository.root)).toEqual({ rooms: [], text: "" });
});
