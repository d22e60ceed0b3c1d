import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { contract } from "@credential-api/contract";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Fact } from "./facts.ts";

const designer = fileURLToPath(new URL("../main.ts", import.meta.url));

const seen: Fact = {
  point: "getVascoCredential 404 errors.noRecord",
  isResponse: true,
  test: "a.test.ts > <404> | *nobody*",
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coverage-command-"));
  mkdirSync(join(folder, "recording"));
  writeFileSync(join(folder, "recording", "a.jsonl"), `${JSON.stringify(seen)}\n`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npm does: in another folder than the one it was typed in, which is `folder`. */
function measure(recording: string, file: string) {
  const env = { ...process.env, INIT_CWD: folder, CONTRACT_COVERAGE_DIR: join(folder, recording) };
  return spawnSync(process.execPath, [designer, "coverage", "--recorded", "--write", file], { encoding: "utf8", env });
}

describe("coverage --recorded --write", () => {
  it("fails when a point is missed, and writes the file: the contract, points, lines and tests", () => {
    const { status, stdout } = measure("recording", "new/coverage.json");
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining("no test reaches it") });
    const { version, sha256, points } = JSON.parse(readFileSync(join(folder, "new/coverage.json"), "utf8"));
    expect({ version, sha256 }).toEqual({ version: contract.version, sha256: contract.sha256 });
    expect(points).toContainEqual(
      expect.objectContaining({
        name: "getVascoCredential 404 errors.noRecord",
        test: seen.test,
        file: expect.stringMatching(/^spec\//),
      }),
    );
  });

  it("rejects a file that cannot be written", () => {
    const { status, stdout, stderr } = measure("recording", "recording/a.jsonl/x.json");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^--write: .*a\.jsonl.* Name another file\.\n$/);
  });

  it("says what to do when no test run was recorded", () => {
    const { status, stderr } = measure("nothing", "x.json");
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "No test run was recorded. Run the tests of packages/reference first: npm test\n",
    });
  });
});
