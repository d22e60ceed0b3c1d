import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Saved, watchFiles } from "./watch-files.ts";

const A = "spec/shared/A.yaml";

let root: string;
let close: () => Promise<void>;
let saves: Saved[];
beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "watch-")));
  mkdirSync(join(root, "spec/shared"), { recursive: true });
  write(A, "a");
  saves = [];
  const isWatched = (file: string) => file.endsWith(".yaml");
  close = await watchFiles({ root, folders: ["spec", "absent"], isWatched, onSave: (saved) => saves.push(saved) });
});
afterEach(async () => {
  await close();
  rmSync(root, { recursive: true });
});

const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const rename = (file: string, to: string) => renameSync(join(root, file), join(root, to));
const seen = async () => {
  await expect.poll(() => saves.length, { timeout: 5_000 }).toBeGreaterThan(0);
  await delay(150);
  return saves.splice(0);
};

it.each<[string, () => void, Saved]>([
  ["a change", () => write(A, "b"), { changed: [A], touched: [] }],
  ["a save without a change", () => write(A, "a"), { changed: [], touched: [A] }],
  [
    "a save that renames a new file over the old one",
    () => {
      write("spec/shared/A.tmp", "b");
      rename("spec/shared/A.tmp", A);
    },
    { changed: [A], touched: [] },
  ],
  [
    "a save that renames the old file away first",
    () => {
      rename(A, `${A}~`);
      write(A, "b");
      rmSync(join(root, `${A}~`));
    },
    { changed: [A], touched: [] },
  ],
  ["a new file", () => write("spec/B.yaml", "b"), { changed: ["spec/B.yaml"], touched: [] }],
  ["a file that is deleted", () => rmSync(join(root, A)), { changed: [A], touched: [] }],
  [
    "a file in a new folder",
    () => {
      mkdirSync(join(root, "spec/operations/get-thing"), { recursive: true });
      write("spec/operations/get-thing/operation.yaml", "b");
    },
    { changed: ["spec/operations/get-thing/operation.yaml"], touched: [] },
  ],
  [
    "a folder that is deleted",
    () => rmSync(join(root, "spec/shared"), { recursive: true }),
    { changed: [A], touched: [] },
  ],
  [
    "several files at once",
    () => {
      write("spec/B.yaml", "b");
      write(A, "b");
    },
    { changed: ["spec/B.yaml", A], touched: [] },
  ],
])("sees %s, once", async (_what, save, saved) => {
  save();
  expect(await seen()).toEqual([saved]);
});

it("sees a file again after it was replaced, and in a folder that was created later", async () => {
  mkdirSync(join(root, "spec/operations"));
  for (const text of ["b", "c"]) {
    write("spec/shared/A.new", text);
    rename("spec/shared/A.new", A);
    expect(await seen()).toEqual([{ changed: [A], touched: [] }]);
  }
  write("spec/operations/B.yaml", "b");
  expect(await seen()).toEqual([{ changed: ["spec/operations/B.yaml"], touched: [] }]);
});

it.each([0, 2, 4, 8, 20, 40])("never misses the last of rapid saves, %d ms apart", async (gapMs) => {
  const contents: string[] = [];
  await close();
  close = await watchFiles({
    root,
    folders: ["spec"],
    isWatched: (file) => file.endsWith(".yaml"),
    onSave: ({ changed }) => contents.push(changed.join()),
  });
  for (let count = 0; count < 20; count++) {
    write(A, `save ${count}`);
    if (gapMs > 0) await delay(gapMs);
  }
  await delay(400);
  const reported = contents.length;
  expect(reported).toBeGreaterThan(0);
  // The content that was reported last is the content on the disk: writing it again changes nothing.
  write(A, "save 19");
  await delay(400);
  expect(contents.slice(reported).join("")).toBe("");
});

it("does not see files that are not watched", async () => {
  write("spec/notes.txt", "b");
  mkdirSync(join(root, "spec/node_modules"));
  write("spec/node_modules/B.yaml", "b");
  await delay(300);
  expect(saves).toEqual([]);
});
