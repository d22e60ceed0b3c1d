import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyWorkspace, removeWorkspace, repository } from "./workspace-copy.ts";

let copy: string;
beforeAll(() => {
  copy = copyWorkspace();
});
afterAll(() => removeWorkspace(copy));

/** Lines move with every edit, and the number of files with every maker. */
const withoutNumbers = (text: string) => text.replace(/:\d+ {2}|\b\d+ files/g, "N");

const path = "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/puk";
const getPuk = ["getPuk", "--method", "get", "--path", path, "--tag", "PUK"];

function run(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["apps/designer/src/main.ts", ...parameters], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("contract:new", () => {
  it("refuses in a line for each reason, and writes nothing", () => {
    expect(run("new", "getPuk", "--method", "get", "--path", path)).toEqual({
      status: 1,
      stdout: "",
      stderr: "--tag is needed for a new path: Mobile signature, VASCO, or a new one.\nNothing was written.\n",
    });
  });

  it("writes nothing when it is only asked what it would do", () => {
    expect(run("new", ...getPuk, "--dry-run").stdout).toMatch(/^getPuk: \d+ files would be written \(dry run\)\./);
    expect(existsSync(join(copy, "spec/operations/get-puk"))).toBe(false);
  });

  describe("once it has written", () => {
    let begun: ReturnType<typeof run>;
    beforeAll(() => {
      begun = run("new", ...getPuk);
    }, 60_000);

    it("says what it chose, what it moved, and what comes next", () => {
      expect(begun).toMatchObject({ status: 0, stderr: "" });
      expect(begun.stdout).toMatch(
        /^It has --tag 'PUK' --permission AccessControl\.CredentialView --since 8\.2605\.0 9\.2605\.0\.$/m,
      );
      expect(begun.stdout).toMatch(
        /^In spec\/shared\/ now, .*\n {2}spec\/shared\/examples\.yaml: userExtIdTooLong {2}from /m,
      );
      expect(begun.stdout).toMatch(/^These know every kind of thing, and not Puk yet\./m);
      expect(begun.stdout).toMatch(/^Then: pnpm dev.*\n.*pnpm contract:diff.*npm test.*\n$/m);
    });

    it("leads to the lines that have to be filled in", () => {
      const places = [...begun.stdout.matchAll(/^ {2}(\S+):(\d+) {2}/gm)];
      expect(places.length).toBeGreaterThan(5);
      for (const [, file = "", line] of places) {
        expect(readFileSync(join(copy, file), "utf8").split("\n")[Number(line) - 1]).toContain("Fill in:");
      }
    });

    it("leaves nothing beside the files", () => {
      const left = readdirSync(join(copy, "spec"), { recursive: true, encoding: "utf8" });
      expect(left.filter((name) => /\.(?:new|old)$/.test(name))).toEqual([]);
    });

    it("says what spec/README.md shows", () => {
      const readme = readFileSync(join(repository, "spec/README.md"), "utf8");
      const [, shown = ""] = /<!-- contract:new of .* -->\n```text\n\$ .*\n([\s\S]*?)```\n/.exec(readme) ?? [];
      expect(withoutNumbers(begun.stdout)).toBe(withoutNumbers(shown));
    });
  });
});

describe("contract:rename", () => {
  it("refuses what is not right, and writes nothing", () => {
    expect(run("rename", "StateName", "Promise")).toEqual({
      status: 1,
      stdout: "",
      stderr: "Promise means something else in TypeScript: choose another name.\nNothing was written.\n",
    });
  });
});
