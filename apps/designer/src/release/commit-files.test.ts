import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Failure, failingFiles } from "../../test/failing-files.ts";
import { CliError } from "../cli.ts";
import { commitFiles, completeCommit, type FileChanges } from "./commit-files.ts";

const before = { "kept.txt": "kept", "a/changed.txt": "old", "deleted.txt": "gone soon" };
const after = { "kept.txt": "kept", "a/changed.txt": "new", "b/c/added.txt": "added", "added.txt": "too" };
const changes: FileChanges = new Map([
  ["a/changed.txt", "new"],
  ["b/c/added.txt", "added"],
  ["added.txt", "too"],
  ["deleted.txt", null],
]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "commit-"));
  mkdirSync(join(folder, "a"));
  for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every file with its text, without those of a commit that is not complete. */
function read(isAll = false): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]);
  return Object.fromEntries(named.filter(([name = ""]) => isAll || !/^\.(?:staged|pending)-changes\//.test(name)));
}

/** How many steps a commit has. */
async function countSteps(): Promise<number> {
  const { files, count } = failingFiles(0, "fails");
  await commitFiles(folder, changes, { files });
  return count();
}

describe("commitFiles", () => {
  it("adds, changes and deletes files, and leaves nothing else", async () => {
    await commitFiles(folder, changes);
    expect(read(true)).toEqual(after);
    expect(await completeCommit(folder)).toBeUndefined();
  });

  it.each<Failure>(["fails", "is the last"])(
    "changes all or nothing when any step %s; the next run completes",
    async (failure) => {
      const steps = await countSteps();
      expect(steps).toBeGreaterThan(10);
      const outcomes = new Set<string>();
      for (let at = 1; at <= steps; at += 1) {
        rmSync(folder, { recursive: true });
        mkdirSync(join(folder, "a"), { recursive: true });
        for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, name), text);
        const failed = await commitFiles(folder, changes, failingFiles(at, failure)).catch((error: unknown) => error);
        const found = read();
        const completed = await completeCommit(folder);
        if (completed === undefined && failed instanceof CliError && failed.message.endsWith("Nothing was written.")) {
          outcomes.add("nothing");
          expect(found, `step ${at}`).toEqual(before);
          await commitFiles(folder, changes);
        } else outcomes.add("completed");
        expect(read(true), `step ${at}`).toEqual(after);
      }
      expect(outcomes).toEqual(new Set(["nothing", "completed"]));
    },
  );

  it("names the reason, and says what to do", async () => {
    await expect(commitFiles(folder, changes, failingFiles(3, "fails"))).rejects.toThrow(
      "ENOSPC: no space left on device.\nNothing was written.",
    );
    const last = await countSteps();
    await expect(commitFiles(folder, changes, failingFiles(last, "fails"))).rejects.toThrow(
      /no space left on device\.\nThe changes are in .*\.pending-changes\. Run the command again to complete them\.$/,
    );
  });

  it("does not overwrite a file that you save while the command runs", async () => {
    utimesSync(join(folder, "a/changed.txt"), 2000, 2000);
    await expect(commitFiles(folder, changes, { startedMs: 1_999_999 })).rejects.toThrow(
      "a/changed.txt was saved while the command ran. Run the command again.\nNothing was written.",
    );
    expect(read(true)).toEqual(before);
    utimesSync(join(folder, "deleted.txt"), 1000, 1000);
    await commitFiles(folder, changes, { startedMs: 2_000_000 });
    expect(read(true)).toEqual(after);
  });
});
