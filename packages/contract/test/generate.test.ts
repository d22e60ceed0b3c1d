import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { specFolder } from "../generate/read-spec.ts";

const generator = fileURLToPath(new URL("../generate/index.ts", import.meta.url));
const committed = fileURLToPath(new URL("../src/gen/", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "contract-"));
  cpSync(specFolder, join(folder, "spec"), { recursive: true, filter: (path) => !path.includes("node_modules") });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function generate(...flags: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [generator, "--spec", join(folder, "spec"), ...flags], {
    encoding: "utf8",
  });
  return { status, stderr };
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, "spec", file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after, `the edit of ${file} changes something`).not.toBe(before);
  writeFileSync(path, after);
}

const contents = (path: string) =>
  Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), "utf8")]));

describe("generate", () => {
  it("writes the committed files byte for byte", () => {
    const out = join(folder, "gen");
    expect(generate("--out", out)).toEqual({ status: 0, stderr: "" });
    expect(contents(out)).toEqual(contents(committed));
  });

  it("--check names each file that drifted, a leftover one too, and the command", () => {
    const out = join(folder, "gen");
    cpSync(committed, out, { recursive: true });
    expect(generate("--check", "--out", out)).toEqual({ status: 0, stderr: "" });
    writeFileSync(join(out, "types.ts"), "export {};\n");
    writeFileSync(join(out, "leftover.ts"), "export {};\n");
    const { status, stderr } = generate("--check", "--out", out);
    expect(status).toBe(1);
    expect(stderr).toContain("src/gen/leftover.ts\n");
    expect(stderr).toContain("src/gen/types.ts\n");
    expect(stderr).toContain("Run: pnpm generate");
  });

  it("--check sees an edit of the spec", () => {
    edit("shared/SignerCert.yaml", "maxLength: 4000", "maxLength: 4001");
    expect(generate("--check").status).toBe(1);
  });

  describe("stops, and writes nothing, at", () => {
    it.each([
      [
        "a pattern that is no regular expression",
        "shared/SignerCert.yaml",
        /^pattern: .*$/m,
        "pattern: '('",
        /regular expression/i,
      ],
      ["a format nobody defines", "shared/MsspIdentifier.yaml", "format: uri", "format: urii", /unknown format "urii"/],
      [
        "a misspelt keyword",
        "shared/SignerCert.yaml",
        "maxLength: 4000",
        "maxLenght: 4000",
        /unknown keyword: "maxLenght"/,
      ],
      [
        "a broken reference",
        "operations/update-mobile-signature/MobileSignatureUpdate.yaml",
        "StateName.yaml",
        "StateNames.yaml",
        /MobileSignatureUpdate\.yaml:\d+: /,
      ],
      [
        "a query parameter",
        "operations/update-mobile-signature/operation.yaml",
        /^parameters:$/m,
        "parameters:\n  - { name: dryRun, in: query, schema: { type: boolean } }",
        /query parameter dryRun/,
      ],
      [
        "two rules for one pattern",
        "shared/SignerCert.yaml",
        /^pattern: .*$/m,
        "pattern: '^errors\\.'",
        /has two rules/,
      ],
    ] as const)("%s", (_what, file, from, to, message) => {
      edit(file, from, to);
      const out = join(folder, "gen");
      cpSync(committed, out, { recursive: true });
      const { status, stderr } = generate("--out", out);
      expect(stderr).toMatch(message);
      expect(status).toBe(1);
      expect(contents(out)).toEqual(contents(committed));
    });
  });
});
