import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SpecCopy } from "../../../test/spec-copy.ts";
import { diffContracts } from "../compare/diff-contracts.ts";
import { readBase, readLastRelease, readWorking } from "./contract.ts";

let spec: SpecCopy;
beforeEach(() => {
  spec = new SpecCopy().setVersion("1.0.0");
});
afterEach(() => spec.remove());

describe("the last release", () => {
  it("is the highest version, by number, and no other file", async () => {
    for (const version of ["1.9.0", "1.10.0", "0.1.0"]) await spec.setVersion(version).freeze();
    spec.write("releases/next.yaml", "openapi: 3.1.1\n");
    const release = await readLastRelease(spec.folder);
    expect(release).toMatchObject({ name: "1.10.0", version: "1.10.0" });
    expect(release?.lines.locate("/info")?.file).toBe("spec/releases/1.10.0.yaml");
  });

  it("has the catalogues that lie beside it", async () => {
    const release = await readLastRelease((await spec.freeze()).folder);
    expect(release?.lines.locate("/x-error-catalogue/errors.noRecord/status")).toMatchObject({
      file: "spec/releases/1.0.0.catalogues.yaml",
      exact: true,
    });
    expect(release?.bundled).toEqual((await readWorking(spec.folder)).bundled);
  });

  it("is none before the first", async () => {
    expect(await readLastRelease(spec.folder)).toBeUndefined();
  });
});

describe("the base", () => {
  const git = (...words: readonly string[]) => {
    const author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
    expect(spawnSync("git", ["-C", dirname(spec.folder), ...author, ...words]).status).toBe(0);
  };

  it("may be a git revision", async () => {
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "One");
    spec.replace("shared/StateName.yaml", "initial, active", "active").setVersion("2.0.0");
    git("commit", "--quiet", "--all", "--message", "Two");
    const base = await readBase("HEAD~1", spec.folder);
    expect(base).toMatchObject({ name: "HEAD~1", version: "1.0.0" });
    const { changes } = diffContracts(base, await readWorking(spec.folder));
    expect(changes[0]).toMatchObject({
      rule: "enum-values-removed",
      base: { file: "HEAD~1:spec/shared/StateName.yaml", exact: true },
      revision: { file: "spec/shared/StateName.yaml", exact: false },
    });
  });

  it("may be a bundled file, and a note says that one has no catalogues", async () => {
    const file = join(dirname(spec.folder), "bundle.yaml");
    writeFileSync(file, (await spec.freeze()).read("releases/1.0.0.yaml"));
    const diff = diffContracts(await readBase(file, spec.folder), await readWorking(spec.folder));
    expect(diff.changes).toEqual([]);
    expect(diff.notes).toEqual([
      `${file} has no catalogues, so changes of errors.yaml and permissions.yaml are not compared.`,
    ]);
  });

  it("may be the root of another written contract", async () => {
    const other = new SpecCopy();
    try {
      const root = join(other.folder, "openapi.yaml");
      const base = await readBase(root, spec.folder);
      expect(base.lines.locate("/components/schemas/StateName")?.file).toBe(`${other.folder}/shared/StateName.yaml`);
      expect(diffContracts(base, await readWorking(spec.folder)).verdict).toBe("none");
    } finally {
      other.remove();
    }
  });

  it("must be a file or a revision", async () => {
    await expect(readBase("v9", spec.folder)).rejects.toThrow("v9 is neither a file nor a git revision.");
  });

  it("must not look like an option of git", async () => {
    await expect(readBase("--all", spec.folder)).rejects.toThrow("--all is neither a file nor a git revision.");
  });

  it("must be a revision that has the contract", async () => {
    git("init", "--quiet");
    spec.write("../README.md", "Nothing yet.\n");
    git("add", "README.md");
    git("commit", "--quiet", "--message", "One");
    await expect(readBase("HEAD", spec.folder)).rejects.toThrow(/^HEAD has no spec\/openapi\.yaml/);
  });

  it("must be a bundled OpenAPI document", async () => {
    const file = join(dirname(spec.folder), "other.yaml");
    writeFileSync(file, "a: 1\n");
    await expect(readBase(file, spec.folder)).rejects.toThrow("other.yaml is not an OpenAPI document.");
    writeFileSync(file, "openapi: 3.1.1\npaths:\n  /a:\n    $ref: a.yaml\n");
    await expect(readBase(file, spec.folder)).rejects.toThrow("other.yaml refers to another file (a.yaml).");
  });
});

describe("a contract that cannot be bundled", () => {
  it("is an error that names each file that is not YAML once, with its line, however many files refer to it", async () => {
    spec.replace("shared/StateName.yaml", "type: string", "type: [string");
    const read = readWorking(spec.folder);
    await expect(read).rejects.toThrow(
      /^Cannot read the contract in spec\.\nspec\/shared\/StateName\.yaml:1:7: The \[ is not closed: add \]\.$/,
    );
  });

  it("names each reference without a target once, with the files as people name them", async () => {
    spec.replace("shared/Errors.yaml", "$ref: ErrorEntry.yaml", "$ref: Nothing.yaml");
    const message = await readWorking(spec.folder).catch((error: Error) => error.message);
    expect(message).not.toContain(spec.folder);
    const lines = String(message).split("\n");
    expect(lines).toHaveLength(new Set(lines).size);
    expect(lines[1]).toMatch(/^spec\/shared\/Errors\.yaml:\d+: /);
  });

  it("is an error with the line of the problem", async () => {
    spec.replace("shared/Errors.yaml", "$ref: ErrorEntry.yaml", "$ref: Nothing.yaml");
    await expect(readWorking(spec.folder)).rejects.toThrow(/Cannot read the contract in spec\.\n.*Errors\.yaml:\d+: /);
  });
});
