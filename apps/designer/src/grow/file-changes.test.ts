import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyChanges } from "./file-changes.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "changes-"));
  writeFileSync(join(root, "old.txt"), "old");
  writeFileSync(join(root, "gone.txt"), "gone");
  mkdirSync(join(root, "taken.txt"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("applyChanges", () => {
  it("writes, replaces, deletes, and makes folders", async () => {
    await applyChanges(
      root,
      new Map([
        ["old.txt", "new"],
        ["a/b/c.txt", "made"],
        ["gone.txt", null],
      ]),
    );
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(["a", "a/b", "a/b/c.txt", "old.txt", "taken.txt"]);
    expect(readFileSync(join(root, "old.txt"), "utf8")).toBe("new");
    expect(readFileSync(join(root, "a/b/c.txt"), "utf8")).toBe("made");
  });

  it("leaves everything as it was when one of the changes cannot be made", async () => {
    const before = readdirSync(root, { recursive: true }).sort();
    const changes = new Map([
      ["old.txt", "new"],
      ["a/b/c.txt", "made"],
      ["gone.txt", null],
      ["taken.txt", "a folder has this name"],
    ]);
    await expect(applyChanges(root, changes)).rejects.toThrow();
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
    expect(readFileSync(join(root, "old.txt"), "utf8")).toBe("old");
    expect(readFileSync(join(root, "gone.txt"), "utf8")).toBe("gone");
    expect(existsSync(join(root, "a"))).toBe(false);
  });
});
