import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contract } from "@credential-api/contract";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SpecCopy } from "../../test/spec-copy.ts";
import type { Fact } from "./facts.ts";
import { refuseDrift } from "./refuse-drift.ts";

const designer = fileURLToPath(new URL("../main.ts", import.meta.url));

const seen: Fact = {
  kind: "answer",
  operationId: "getVascoCredential",
  status: 404,
  codes: ["errors.noRecord"],
  denied: [],
  test: "a.test.ts > <404> | *nobody*",
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coverage-command-"));
  mkdirSync(join(folder, "recording"));
  writeFileSync(join(folder, "recording", "a.jsonl"), `${JSON.stringify(seen)}\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program as pnpm would: elsewhere than where it was typed, which is `folder`. */
function run(main: string, ...words: readonly string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  return spawnSync(process.execPath, [main, ...words], { encoding: "utf8", env });
}

const measure = (file: string) => run(designer, "coverage", "--from", join(folder, "recording"), "--write", file);

describe("coverage --write", () => {
  it("writes the contract, points, lines and tests, also when something is missed", () => {
    const { status, stdout } = measure("new/coverage.json");
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining("no test reaches it") });
    const { version, sha256, points } = JSON.parse(readFileSync(join(folder, "new/coverage.json"), "utf8"));
    expect({ version, sha256 }).toEqual({ version: contract.version, sha256: contract.sha256 });
    expect(points).toContainEqual(
      expect.objectContaining({ name: "getVascoCredential 404 errors.noRecord", test: seen.test }),
    );
  });

  it("refuses a file that cannot be written", () => {
    const { status, stdout, stderr } = measure("recording/a.jsonl/x.json");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^--write: .*a\.jsonl.* Name another file\.\n$/);
  });
});

describe("refuseDrift", () => {
  it("lets the contract of this repository pass, and refuses one that the generated code is not of", async () => {
    const spec = new SpecCopy();
    try {
      await refuseDrift(spec.folder);
      spec.setVersion("9.0.0");
      await expect(refuseDrift(spec.folder)).rejects.toThrow(
        /Generated code is not what spec\/ says.*\n {2}identity\.ts/,
      );
    } finally {
      spec.remove();
    }
  });
});
