import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyChanges } from "./file-changes.ts";
import { reasonOf } from "./file-errors.ts";

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

  it("leaves everything as it was when somebody interrupts", async () => {
    const before = readdirSync(root, { recursive: true }).sort();
    const changes = new Map([
      ["old.txt", "new"],
      ["a/b/c.txt", "made"],
      ["gone.txt", null],
    ]);
    const applied = applyChanges(root, changes);
    process.emit("SIGINT");
    await expect(applied).rejects.toThrow(/^Interrupted\.\nNothing was written\.$/);
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
    expect(readFileSync(join(root, "old.txt"), "utf8")).toBe("old");
    expect(process.listenerCount("SIGINT")).toBe(0);
  });

  it("names the file that cannot be written, and why", async () => {
    const applied = applyChanges(root, new Map([["old.txt/inside.txt", "a file is no folder"]]));
    await expect(applied).rejects.toThrow(/^old\.txt\/inside\.txt cannot be written: .*\nNothing was written\.$/);
  });

  it("leaves alone what somebody else has called like a file that is being written", async () => {
    writeFileSync(join(root, "old.txt.new"), "mine");
    await expect(applyChanges(root, new Map([["old.txt", "new"]]))).rejects.toThrow(
      /old\.txt\.new is there already; .*remove it/,
    );
    expect(readFileSync(join(root, "old.txt.new"), "utf8")).toBe("mine");
    expect(readFileSync(join(root, "old.txt"), "utf8")).toBe("old");
  });

  it("does not write over what somebody has changed since the command began", async () => {
    const applied = applyChanges(root, new Map([["old.txt", "new"]]), Date.now() - 60_000);
    await expect(applied).rejects.toThrow(/^old\.txt cannot be written: somebody has changed it meanwhile; try again/);
    expect(readFileSync(join(root, "old.txt"), "utf8")).toBe("old");
  });

  it("keeps the rights of a file", async () => {
    chmodSync(join(root, "old.txt"), 0o700);
    await applyChanges(root, new Map([["old.txt", "new"]]));
    expect(statSync(join(root, "old.txt")).mode & 0o777).toBe(0o700);
  });
});

describe("reasonOf", () => {
  it.each([
    ["ENOSPC", "the disk is full"],
    ["EACCES", "you have no right to write there"],
    ["EROFS", "you have no right to write there"],
    ["EMFILE", "too many open files"],
  ])("%s: %s", (code, reason) => {
    expect(reasonOf(Object.assign(new Error("too many open files"), { code }))).toBe(reason);
  });
});
