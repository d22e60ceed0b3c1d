import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SpecCopy } from "../../test/spec-copy.ts";
import { prompt } from "../release/prompts.ts";
import { release } from "../release/release.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

let spec: SpecCopy;
beforeEach(() => {
  spec = new SpecCopy().setVersion("1.0.0");
});
afterEach(() => spec.remove());

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words, "--spec", spec.folder], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const freezeFirst = () => release({ folder: spec.folder, checks: [], now: () => new Date() });
const breakIt = () => spec.replace("shared/ModificationComment.yaml", "maxLength: 1000", "maxLength: 500");

describe("contract:diff", () => {
  it("compares nothing before the first release", () => {
    const { status, stdout } = run("diff", "--check");
    expect(status).toBe(0);
    expect(stdout).toContain("There is no release to compare with yet");
  });

  it("--check exits 1 and prints on stderr what to do when it fails", async () => {
    await freezeFirst();
    breakIt();
    const { status, stdout, stderr } = run("diff", "--check");
    expect(status).toBe(1);
    expect(stdout).toBe("spec (1.0.0) against 1.0.0: major (1 major, 1 minor). The next version is 2.0.0.\n");
    expect(stderr).toContain("spec/openapi.yaml:4:3: info.version is 1.0.0, but 1.0.0 is frozen");
    expect(stderr).toContain("  rule: schema-constraint-changed\n");
  });

  it("exits 1 without a stack when it is asked for something that is not there", async () => {
    await freezeFirst();
    expect(run("diff", "--base", "nothing")).toEqual({
      status: 1,
      stdout: "",
      stderr: "nothing is neither a file nor a git revision.\n",
    });
  });

  it("exits 1 without a stack when the contract cannot be read", async () => {
    await freezeFirst();
    spec.replace("shared/Errors.yaml", "$ref: ErrorEntry.yaml", "$ref: Nothing.yaml");
    const { status, stderr } = run("diff");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Cannot read the contract in spec\.\n.*Errors\.yaml:\d+: /);
    expect(stderr).not.toContain("    at ");
  });
});

describe("contract:release", () => {
  it("exits 1 with every problem", async () => {
    await freezeFirst();
    breakIt();
    // The copy has no rules of its own to lint by.
    spec.write("redocly.yaml", "rules:\n  no-unresolved-refs: error\n");
    spec.replace("shared/StateName.yaml", /^ {2}- No longer .*$/m, `  - '${prompt} what this state means.'`);
    const { status, stdout, stderr } = run("release", "--allow-dirty");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("1.0.0 cannot be released.");
    expect(stderr).toMatch(/^spec\/shared\/StateName\.yaml:\d+:6: This is still to be filled in\.$/m);
    expect(stderr).toContain("The generated code is not up to date with spec/.");
    expect(stderr).toContain("This breaking change has no approval");
    expect(stderr).toContain("Nothing was written.");
  });
});
