import { afterEach, beforeEach, expect, it } from "vitest";
import { createSmallRepository, type SmallRepository } from "../../test/typecheck/small-repository.ts";
import { listAffectedRooms, listRooms } from "./rooms.ts";

let repository: SmallRepository;
beforeEach(() => {
  repository = createSmallRepository();
});
afterEach(() => repository.end());

const names = (rooms: readonly { readonly name: string }[]) => rooms.map(({ name }) => name);

it("lists every folder with settings, and none in what is installed", () => {
  repository.write("packages/colour/node_modules/paste/tsconfig.json", "{}");
  repository.write("packages/colour/tsconfig.build.json", "{}");
  expect(names(listRooms(repository.root))).toEqual(["apps/paint", "apps/paint/page", "packages/colour"]);
});

it.each([
  ["packages/colour/src/colour.ts", ["apps/paint", "apps/paint/page", "packages/colour"]],
  ["apps/paint/src/paint.ts", ["apps/paint", "apps/paint/page"]],
  ["apps/paint/package.json", ["apps/paint", "apps/paint/page"]],
  ["tsconfig.base.json", ["apps/paint", "apps/paint/page", "packages/colour"]],
])("a change of %s affects %j", (file, affected) => {
  expect(names(listAffectedRooms(repository.root, [file]))).toEqual(affected);
});

it("follows dependencies of dependencies", () => {
  for (const [room, dependency] of [
    ["frame", "paint"],
    ["wall", "frame"],
  ]) {
    repository.write(
      `apps/${room}/package.json`,
      JSON.stringify({ name: room, devDependencies: { [`${dependency}`]: "*" } }),
    );
    repository.write(`apps/${room}/tsconfig.json`, "{}");
  }
  expect(names(listAffectedRooms(repository.root, ["packages/colour/src/colour.ts"]))).toEqual([
    "apps/frame",
    "apps/paint",
    "apps/paint/page",
    "apps/wall",
    "packages/colour",
  ]);
});

it("follows a package that is no room itself", () => {
  repository.write("apps/frame/package.json", '{ "name": "frame", "dependencies": { "colour": "*" } }');
  repository.write("apps/wall/package.json", '{ "name": "wall", "dependencies": { "frame": "*" } }');
  repository.write("apps/wall/tsconfig.json", "{}");
  expect(names(listAffectedRooms(repository.root, ["apps/frame/src/frame.ts"]))).toEqual(["apps/wall"]);
});
