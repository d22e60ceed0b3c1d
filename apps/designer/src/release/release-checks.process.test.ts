import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { specFolder } from "@credential-api/contract/generate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SpecCopy } from "../../test/spec-copy.ts";
import { prompt } from "./prompts.ts";
import { checkCommitted, checkDrift, checkLint, checkPrompts } from "./release-checks.ts";

let spec: SpecCopy;
beforeEach(() => {
  spec = new SpecCopy();
});
afterEach(() => spec.remove());

describe("lint", () => {
  beforeEach(() => {
    // The rules import Redocly, which the copy finds where the contract finds it.
    for (const folder of ["rules", "node_modules"]) {
      cpSync(join(specFolder, folder), join(spec.folder, folder), { recursive: true, dereference: false });
    }
  });

  it("passes for a contract in house style", async () => {
    expect(await checkLint(spec.folder)).toEqual([]);
  });

  it("reports the rule and the line of a violation", async () => {
    spec.replace("shared/StateName.yaml", "  - No longer in use. It is kept for the record only.\n", "");
    const [problem] = await checkLint(spec.folder);
    expect(problem?.message).toContain("(contract/enums-explained)");
    expect(problem?.location).toMatchObject({ file: "spec/shared/StateName.yaml" });
  });
});

describe("prompts", () => {
  beforeEach(() => {
    // Prompts that the contract itself has while an operation is added are not part of this test.
    for (const file of spec.files()) spec.delete(file);
  });

  it("passes when everything is filled in, and ignores READMEs", async () => {
    spec.write("openapi.yaml", "info:\n  summary: What this is for.\n");
    spec.write("README.md", `${prompt} what an operation promises.\n`);
    expect(await checkPrompts(spec.folder)).toEqual([]);
  });

  it("reports the file and the line of each prompt that is left", async () => {
    spec
      .write("openapi.yaml", `info:\n  summary: '${prompt} what this is for.'\n`)
      .write("operations/get-it/operation.yaml", `description: |\n  It is read.\n  ${prompt} what it promises.\n`)
      .write("DECISIONS.md", `### Members of it\n\n${prompt} why these members.\n`);
    const found = await checkPrompts(spec.folder);
    expect(found.map(({ location }) => `${location?.file}:${location?.line}:${location?.column}`)).toEqual([
      "spec/DECISIONS.md:3:1",
      "spec/openapi.yaml:2:13",
      "spec/operations/get-it/operation.yaml:3:3",
    ]);
  });
});

describe("drift", () => {
  it("lists the generated files that an edit makes stale", async () => {
    spec.replace("shared/StateName.yaml", "archived]", "archived, stolen]");
    const [problem] = await checkDrift(spec.folder);
    expect(problem?.message).toContain("The generated code is not up to date with spec/.");
    expect(problem?.message).toContain("  types.ts");
  });
});

describe("committed", () => {
  const git = (...words: readonly string[]) => {
    const author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
    expect(spawnSync("git", ["-C", spec.folder, ...author, ...words]).status).toBe(0);
  };

  it("passes outside a repository", async () => {
    expect(await checkCommitted(spec.folder)).toEqual([]);
  });

  it("lists the files that are not committed, and passes when they are", async () => {
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "One");
    expect(await checkCommitted(spec.folder)).toEqual([]);
    spec.setVersion("99.0.0").write("approvals/a.yaml", "rule: x\n");
    const [problem] = await checkCommitted(spec.folder);
    expect(problem?.message.split("\n").slice(1)).toEqual(["  openapi.yaml", "  approvals/"]);
  });
});
