import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readUnreachable } from "./unreachable.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unreachable-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string) {
  const file = join(folder, "unreachable.yaml");
  writeFileSync(file, text);
  return readUnreachable(file);
}

describe("readUnreachable", () => {
  it("reads points with their reason", async () => {
    expect(await read("- points: [a, b]\n  reason: >\n    Because.\n")).toEqual([
      { points: ["a", "b"], reason: "Because." },
    ]);
    expect(await read("# nothing\n")).toEqual([]);
  });

  it.each([
    ["no reason", "- points: [a]\n", /every entry has `points`, a list of names, and a `reason`/],
    ["an empty reason", "- points: [a]\n  reason: ' '\n", /every entry has/],
    ["no points", "- points: []\n  reason: x\n", /every entry has/],
    ["a point twice", "- points: [a]\n  reason: x\n- points: [a]\n  reason: y\n", /has a twice/],
    ["no list", "a: 1\n", /is not a list/],
  ])("rejects %s", async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
