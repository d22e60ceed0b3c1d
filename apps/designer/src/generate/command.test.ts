import { spawnSync } from "node:child_process";
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { copyRepository, type RepositoryCopy } from "../dev/e2e/copy-repository.ts";
import { GENERATED } from "../dev/write-generated.ts";

const SIGNATURE = "spec/operations/update-mobile-signature/operation.yaml";

let copy: RepositoryCopy;
let committed: Readonly<Record<string, string>>;
beforeAll(() => {
  copy = copyRepository();
  committed = contents();
});
afterEach(() => {
  for (const parameters of [
    ["checkout", "-q", "."],
    ["clean", "-fdq", "packages"],
  ])
    spawnSync("git", parameters, { cwd: copy.root });
});
afterAll(() => copy?.remove());

function generate(...flags: string[]) {
  const parameters = ["apps/designer/src/main.ts", "generate", ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: copy.root, encoding: "utf8" });
  return { status, stdout, stderr };
}

function edit(pattern: string, from: string | RegExp, to: string): void {
  const changed = globSync(pattern, { cwd: copy.root }).filter((file) => {
    const path = join(copy.root, file);
    const before = readFileSync(path, "utf8");
    const after = before.replace(from, to);
    writeFileSync(path, after);
    return after !== before;
  });
  expect(changed, `the edit of ${pattern} changes something`).not.toEqual([]);
}

function contents(): Readonly<Record<string, string>> {
  const folder = join(copy.root, GENERATED);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe("generate", () => {
  it("changes nothing when all is as spec/ says", () => {
    const { status, stdout } = generate();
    expect(stdout).toMatch(/^generate: nothing has changed \(\d+\.\d s\)\n$/);
    expect(status).toBe(0);
    expect(contents()).toEqual(committed);
  });

  it("writes what an edit changes, removes what nobody makes, and names both", () => {
    edit("spec/shared/SignerCert.yaml", "maxLength: 4000", "maxLength: 4001");
    writeFileSync(join(copy.root, GENERATED, "leftover.ts"), "export {};\n");
    const { status, stdout } = generate();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^generate: written \(\d+\.\d s\)\n/);
    const different = Object.entries(contents()).filter(([name, text]) => text !== committed[name]);
    const names = [...different.map(([name]) => name), "leftover.ts"].sort();
    expect(names).toContain("validators.js");
    expect(stdout.trim().split("\n").slice(1)).toEqual(names.map((name) => `  ${GENERATED}/${name}`));
  });

  it.each<[string, string, string | RegExp, string, RegExp]>([
    [
      "a pattern that is no regular expression",
      "spec/shared/SignerCert.yaml",
      /^pattern: .*$/m,
      "pattern: '('",
      /^spec\/shared\/SignerCert\.yaml:\d+:10 pattern This is no regular expression/,
    ],
    [
      "a misspelt keyword",
      "spec/shared/SignerCert.yaml",
      "maxLength: 4000",
      "maxLenght: 4000",
      /^spec\/shared\/SignerCert\.yaml:\d+:1 \S+ Property `maxLenght` is not expected here\. Did you mean maxLength\?/,
    ],
    [
      "a misspelt format",
      "spec/shared/Timestamp.yaml",
      "format: date-time",
      "format: datetime",
      /^spec\/shared\/Timestamp\.yaml:3:9 contract\/formats-known `datetime` is not a format of the type string\. .* Did you mean date-time\?/,
    ],
    [
      "an operation whose name is not in camelCase",
      SIGNATURE,
      "operationId: updateMobileSignature",
      "operationId: updateMobile-signature",
      /^spec\/operations\/update-mobile-signature\/operation\.yaml:1:14 rule\/operation-id-is-camel-case /,
    ],
    [
      "a broken reference",
      "spec/operations/update-mobile-signature/MobileSignatureUpdate.yaml",
      "StateName.yaml",
      "StateNames.yaml",
      /^spec\/operations\/update-mobile-signature\/MobileSignatureUpdate\.yaml:\d+:5 no-unresolved-refs /,
    ],
    [
      "a query parameter",
      SIGNATURE,
      /^parameters:$/m,
      "parameters:\n  - name: dryRun\n    in: query\n    x-evidence: D a\n    description: Whether to try only.\n    schema: { type: boolean }",
      /^spec\/operations\/update-mobile-signature\/operation\.yaml:\d+:\d+ .*\n[\s\S]*query parameter dryRun/,
    ],
    [
      "YAML that is not closed",
      "spec/errors.yaml",
      /$/,
      "a: [\n",
      /^spec\/errors\.yaml:\d+:4 yaml The \[ is not closed/,
    ],
  ])("stops at %s, names the line, and writes nothing", (_what, file, from, to, message) => {
    edit(file, from, to);
    const { status, stdout, stderr } = generate();
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/\nNothing was written\.\n$/);
    expect([status, stdout]).toEqual([1, ""]);
    expect(contents()).toEqual(committed);
  });
});

it.each(["errors.yaml", "permissions.yaml", "openapi.yaml"])(
  "generate without %s says so, and nothing else",
  (name) => {
    const file = `spec/${name}`;
    rmSync(join(copy.root, file));
    const { status, stderr } = generate();
    expect(stderr).toBe(
      `${file}:1:1 lint ${file} is missing, and the contract needs it. Put it back.\nNothing was written.\n`,
    );
    expect(status).toBe(1);
  },
);

it("generate understands every format that lint says it knows", () => {
  edit("spec/shared/SignerCert.yaml", /$/, "format: certificate\n");
  const known = /Use one of: ([^.]+)\./.exec(generate().stderr)?.[1]?.split(", ") ?? [];
  expect(known).toContain("date-time");
  edit(
    "spec/shared/SignerCert.yaml",
    /format: certificate\n/,
    `allOf: ${JSON.stringify(known.map((format) => ({ type: "string", format })))}\n`,
  );
  expect(generate()).toMatchObject({ stderr: "", status: 0 });
});

describe("generate --check", () => {
  it("is silent when all is as spec/ says", () => {
    expect(generate("--check")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("names each file that drifted, a leftover one too, and the command", () => {
    writeFileSync(join(copy.root, GENERATED, "types.ts"), "export {};\n");
    writeFileSync(join(copy.root, GENERATED, "leftover.ts"), "export {};\n");
    const { status, stderr } = generate("--check");
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Generated code is not what spec/ says:\n  ${GENERATED}/leftover.ts\n  ${GENERATED}/types.ts\nRun: pnpm generate\n`,
    );
  });

  it("sees an edit of the spec, and writes nothing", () => {
    edit("spec/shared/SignerCert.yaml", "maxLength: 4000", "maxLength: 4001");
    expect(generate("--check").status).toBe(1);
    expect(contents()).toEqual(committed);
  });
});
