import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyWorkspace, removeWorkspace, repository } from "../../test/workspace-copy.ts";

let copy: string;
beforeAll(() => {
  copy = copyWorkspace();
});
afterAll(() => removeWorkspace(copy));

/** Lines move with every edit, and the number of files with every maker. */
const withoutNumbers = (text: string) => text.replace(/:\d+ {2}|\b\d+ files/g, "N");

/** Nobody will ever have one of these, so that the contract may grow as it likes. */
const path = "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/spare-key";
const getSpareKey = ["getSpareKey", "--method", "get", "--path", path, "--tag", "Spare key"];

function run(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["apps/designer/src/main.ts", ...parameters], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function inNewCopy<T>(work: () => T): T {
  const before = copy;
  copy = copyWorkspace();
  try {
    return work();
  } finally {
    removeWorkspace(copy);
    copy = before;
  }
}

describe("contract:new", () => {
  it("refuses in a line for each reason, and writes nothing", () => {
    const { status, stdout, stderr } = run("new", ...getSpareKey.slice(0, -2));
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^--tag is needed for a new path: .*VASCO.*, or a new one\.\nNothing was written\.\n$/);
  });

  it("writes nothing when it is only asked what it would do", () => {
    expect(run("new", ...getSpareKey, "--dry-run").stdout).toMatch(
      /^getSpareKey: \d+ files would be written \(dry run\)\./,
    );
    expect(existsSync(join(copy, "spec/operations/get-spare-key"))).toBe(false);
  });

  describe("once it has written", () => {
    let begun: ReturnType<typeof run>;
    let isShared: boolean;
    beforeAll(() => {
      isShared = readFileSync(join(copy, "spec/shared/examples.yaml"), "utf8").includes("userExtIdTooLong:");
      begun = run("new", ...getSpareKey);
    }, 60_000);

    it("says what it chose, what it moved, and what comes next", () => {
      expect(begun).toMatchObject({ status: 0, stderr: "" });
      expect(begun.stdout).toMatch(
        /^It has --tag 'Spare key' --permission AccessControl\.CredentialView --since 8\.2605\.0 9\.2605\.0\.$/m,
      );
      const moved = /^In spec\/shared\/ now, .*\n {2}spec\/shared\/examples\.yaml: userExtIdTooLong {2}from /m;
      expect(moved.test(begun.stdout)).toBe(!isShared);
      expect(begun.stdout).toMatch(/^These know every kind of thing, and not SpareKey yet\./m);
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
  });
});

it("contract:new says what spec/README.md shows", () => {
  const readme = readFileSync(join(repository, "spec/README.md"), "utf8");
  const example = /<!-- contract:new of .* -->\n```text\n\$ pnpm contract:(new .*)\n([\s\S]*?)```\n/;
  const [, command = "", shown = ""] = example.exec(readme) ?? [];
  const words = command.split(/ (?=(?:[^']*'[^']*')*[^']*$)/).map((word) => word.replaceAll("'", ""));
  const { stdout, stderr } = inNewCopy(() => run(...words));
  expect(stderr, `spec/README.md shows how ${words[1]} is added. If it has been, show another operation there.`).toBe(
    "",
  );
  expect(withoutNumbers(stdout), "Write into spec/README.md what the command says now.").toBe(withoutNumbers(shown));
});
