import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyWorkspace, removeWorkspace, repository } from "../workspace-copy.ts";

let copy: string;
beforeAll(() => {
  copy = copyWorkspace();
});
afterAll(() => removeWorkspace(copy));

/** Lines move with every edit, and the number of files with every generated one. */
const withoutNumbers = (text: string) => text.replace(/:\d+ {2}|\b\d+ files/g, "N");

function runNew(...parameters: readonly string[]) {
  const words = ["apps/designer/src/main.ts", "new", ...parameters];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, encoding: "utf8" });
  return { status, stdout, stderr };
}

const readme = readFileSync(join(repository, "spec/README.md"), "utf8");
const example = /<!-- contract:new of .* -->\n```text\n\$ npm run contract:new -- (.*)\n([\s\S]*?)```\n/;
const [, command = "", shown = ""] = example.exec(readme) ?? [];
const words = command.split(/ (?=(?:[^']*'[^']*')*[^']*$)/).map((word) => word.replaceAll("'", ""));

describe("contract:new", () => {
  it("exits 1 with a line for each problem, and writes nothing", () => {
    const path = "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/spare-key";
    const { status, stdout, stderr } = runNew("getSpareKey", "--path", path);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^A new path needs --tag: .*VASCO.*, or a new one\.\nNothing was written\.\n$/);
  });

  it("writes nothing in a dry run", () => {
    expect(runNew(...words, "--dry-run").stdout).toMatch(/^getPuk: \d+ files would be written \(dry run\)\./);
    expect(existsSync(join(copy, "spec/operations/get-puk"))).toBe(false);
  });

  it("prints what spec/README.md shows, with lines that lead to what is left to fill in", () => {
    const { status, stdout, stderr } = runNew(...words);
    const hint = `spec/README.md shows how ${words[0]} is added. If it has been, show another operation there.`;
    expect({ status, stderr }, hint).toEqual({ status: 0, stderr: "" });
    expect(withoutNumbers(stdout), "Copy the output into spec/README.md.").toBe(withoutNumbers(shown));
    const places = [...stdout.matchAll(/^ {2}(\S+):(\d+) {2}/gm)];
    expect(places.length).toBeGreaterThan(5);
    for (const [, file = "", line] of places) {
      expect(readFileSync(join(copy, file), "utf8").split("\n")[Number(line) - 1]).toContain("Fill in:");
    }
    expect(readdirSync(copy).filter((name) => name.endsWith("-changes"))).toEqual([]);
  });
});
