import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const rooms = [
  "packages/openapi",
  "spec",
  "packages/contract",
  "packages/reference",
  "packages/client",
  "packages/docs",
  "apps/server",
  "apps/designer",
];

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "third-operation-"));
  cpSync(join(root, "tsconfig.base.json"), join(copy, "tsconfig.base.json"));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  // The server is started by it.
  cpSync(join(root, "scripts"), join(copy, "scripts"), {
    recursive: true,
    filter: (path) => !path.endsWith(".ts"),
  });
  for (const room of rooms) {
    cpSync(join(root, room), join(copy, room), { recursive: true, filter: (path) => !path.includes("node_modules") });
    linkDependencies(room);
  }
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Dependencies come from the repository, the rooms from the copy. */
function linkDependencies(room: string): void {
  const from = join(root, room, "node_modules");
  const to = join(copy, room, "node_modules");
  mkdirSync(join(to, "@credential-api"), { recursive: true });
  for (const name of readdirSync(from)) {
    if (!name.startsWith(".") && name !== "@credential-api") symlinkSync(join(from, name), join(to, name));
  }
  for (const neighbour of rooms) {
    symlinkSync(join(copy, neighbour), join(to, "@credential-api", neighbour.split("/").at(-1) ?? ""));
  }
}

/** Copies the VASCO operation under another name, as a person who adds its sibling for PUKs would begin. */
function addOperation(): void {
  // What is shared keeps its name: an example under the name that it has in shared/, and references.
  const shared = /((?:^ +\w+:\n)? +\$ref: \.\.\/\.\.\/shared\/.*$)/m;
  const rename = (text: string) =>
    text
      .split(shared)
      .map((part, at) => (at % 2 === 0 ? renamed(part) : part))
      .join("");
  const renamed = (text: string) =>
    text
      .replaceAll("updateVascoCredential", "updatePuk")
      .replaceAll("Vasco", "Puk")
      .replaceAll("vasco", "puk")
      .replaceAll("versionAsNumber", "pukVersionAsNumber");
  const from = join(copy, "spec/operations/update-vasco-credential");
  const to = join(copy, "spec/operations/update-puk");
  mkdirSync(to);
  for (const name of readdirSync(from))
    writeFileSync(join(to, rename(name)), rename(readFileSync(join(from, name), "utf8")));
  const contents = join(copy, "spec/openapi.yaml");
  const path =
    "  /nevisidm/api/core/v1/{clientExtId}/puk/{extId}:\n    patch:\n      $ref: operations/update-puk/operation.yaml\n";
  writeFileSync(contents, readFileSync(contents, "utf8").replace("components:\n", `${path}components:\n`));
}

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

function filesWithErrors(): readonly string[] {
  const tsc = join(root, "node_modules/.bin/tsc");
  const files = rooms
    .filter((room) => room !== "spec")
    .flatMap((room) => {
      const { output } = run(tsc, "--project", room, "--pretty", "false");
      return [...output.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file]) => file ?? "");
    });
  return [...new Set(files)].sort();
}

test("one more operation is a compile error in the handlers' list and in the list of proven statuses, nowhere else", () => {
  expect(filesWithErrors()).toEqual([]);
  addOperation();
  expect(run(process.execPath, "apps/designer/src/main.ts", "generate")).toMatchObject({ status: 0 });
  expect(filesWithErrors()).toEqual([
    "apps/server/test/statuses.test.ts",
    "packages/reference/src/operations/index.ts",
  ]);
}, 120_000);
