import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type FileWatch, type Saved, watchFiles } from "./watch-files.ts";

let root: string;
let watch: FileWatch;
let saves: Saved[];
let further: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "watch-"));
  for (const folder of ["spec/shared", "elsewhere/below"]) mkdirSync(join(root, folder), { recursive: true });
  write("spec/shared/A.yaml", "a");
  write("elsewhere/X.yaml", "x");
  saves = [];
  further = [];
  watch = watchFiles({
    root,
    folders: ["spec", "absent"],
    furtherFolders: () => further,
    counts: (file) => file.endsWith(".yaml"),
    onSave: (saved) => saves.push(saved),
  });
});
afterEach(() => {
  watch.close();
  rmSync(root, { recursive: true });
});

const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const seen = async () => {
  await expect.poll(() => saves.length, { timeout: 5_000 }).toBeGreaterThan(0);
  await delay(100);
  return saves.splice(0);
};

it.each<[string, () => void, Saved]>([
  ["a change", () => write("spec/shared/A.yaml", "b"), { changed: ["spec/shared/A.yaml"], touched: [] }],
  ["a save without a change", () => write("spec/shared/A.yaml", "a"), { changed: [], touched: ["spec/shared/A.yaml"] }],
  [
    "a change by rename",
    () => {
      write("spec/shared/A.tmp", "b");
      renameSync(join(root, "spec/shared/A.tmp"), join(root, "spec/shared/A.yaml"));
    },
    { changed: ["spec/shared/A.yaml"], touched: [] },
  ],
  ["a new file", () => write("spec/B.yaml", "b"), { changed: ["spec/B.yaml"], touched: [] }],
  [
    "a file that is gone",
    () => rmSync(join(root, "spec/shared/A.yaml")),
    { changed: ["spec/shared/A.yaml"], touched: [] },
  ],
  [
    "a file in a new folder",
    () => {
      mkdirSync(join(root, "spec/operations/get-thing"), { recursive: true });
      write("spec/operations/get-thing/operation.yaml", "b");
    },
    { changed: ["spec/operations/get-thing/operation.yaml"], touched: [] },
  ],
  [
    "a folder that is gone",
    () => rmSync(join(root, "spec/shared"), { recursive: true }),
    { changed: ["spec/shared/A.yaml"], touched: [] },
  ],
  [
    "several files at once",
    () => {
      write("spec/B.yaml", "b");
      write("spec/shared/A.yaml", "b");
    },
    { changed: ["spec/shared/A.yaml", "spec/B.yaml"], touched: [] },
  ],
])("sees %s, once", async (_what, save, saved) => {
  save();
  expect(await seen()).toEqual([{ ...saved, changed: expect.toSatisfy(sameAs(saved.changed)) }]);
});

const sameAs = (files: readonly string[]) => (other: readonly string[]) =>
  [...other].sort().join() === [...files].sort().join();

it("goes on seeing a file after it was replaced, and in a folder that came later", async () => {
  mkdirSync(join(root, "spec/operations"));
  for (const text of ["b", "c"]) {
    write("spec/shared/A.new", text);
    renameSync(join(root, "spec/shared/A.new"), join(root, "spec/shared/A.yaml"));
    expect(await seen()).toEqual([{ changed: ["spec/shared/A.yaml"], touched: [] }]);
  }
  write("spec/operations/B.yaml", "b");
  expect(await seen()).toEqual([{ changed: ["spec/operations/B.yaml"], touched: [] }]);
});

it("does not see what does not count", async () => {
  write("spec/notes.txt", "b");
  write("elsewhere/X.yaml", "y");
  await delay(500);
  expect(saves).toEqual([]);
});

it("sees a further folder from the refresh on, but not what is below it", async () => {
  further = ["elsewhere"];
  watch.refresh();
  write("elsewhere/below/Y.yaml", "y");
  await delay(500);
  expect(saves).toEqual([]);
  write("elsewhere/X.yaml", "y");
  expect(await seen()).toEqual([{ changed: ["elsewhere/X.yaml"], touched: [] }]);
});
