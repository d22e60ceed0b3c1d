import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findDrift, makeAll } from "../generate/make-all.ts";
import { generatedFolder } from "../generate/shared/generated-files.ts";
import { specFolder } from "../generate/shared/read-spec.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "contract-"));
  cpSync(specFolder, join(folder, "spec"), { recursive: true, filter: (path) => !path.includes("node_modules") });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, "spec", file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after, `the edit of ${file} changes something`).not.toBe(before);
  writeFileSync(path, after);
}

const makeEdited = () => makeAll(join(folder, "spec"));

it("makes the committed files byte for byte", async () => {
  expect(await findDrift(generatedFolder, await makeEdited())).toEqual([]);
});

it("tells the files that drifted, one that is no longer made and one that is missing too", async () => {
  const files = await makeEdited();
  const copy = join(folder, "gen");
  cpSync(generatedFolder, copy, { recursive: true });
  writeFileSync(join(copy, "types.ts"), "export {};\n");
  writeFileSync(join(copy, "leftover.ts"), "export {};\n");
  rmSync(join(copy, "errors.ts"));
  expect(await findDrift(copy, files)).toEqual(["errors.ts", "leftover.ts", "types.ts"]);
});

it("makes other files of an edited contract", async () => {
  edit("shared/SignerCert.yaml", "maxLength: 4000", "maxLength: 4001");
  expect(await findDrift(generatedFolder, await makeEdited())).toContain("validators.js");
});

describe("stops at", () => {
  it.each([
    [
      "a pattern that is no regular expression",
      "shared/SignerCert.yaml",
      /^pattern: .*$/m,
      "pattern: '('",
      /regular expression/i,
    ],
    ["an undefined format", "shared/MsspIdentifier.yaml", "format: uri", "format: urii", /unknown format "urii"/],
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
      "a cookie parameter",
      "operations/update-mobile-signature/operation.yaml",
      /^parameters:$/m,
      "parameters:\n  - { name: dryRun, in: cookie, schema: { type: boolean } }",
      /cookie parameter dryRun/,
    ],
    ["two rules for one pattern", "shared/SignerCert.yaml", /^pattern: .*$/m, "pattern: '^errors\\.'", /has two rules/],
  ] as const)("%s", async (_what, file, from, to, message) => {
    edit(file, from, to);
    await expect(makeEdited()).rejects.toThrow(message);
  });
});
