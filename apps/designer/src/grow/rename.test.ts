import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findDrift, makeAll } from "@credential-api/contract/generate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compilerPath } from "../typecheck/check-types.ts";
import { applyChanges } from "./file-changes.ts";
import { makeRename } from "./rename.ts";
import { lintStaged } from "./stage-spec.ts";
import { copyWorkspace, removeWorkspace, repository } from "./workspace-copy.ts";

let copy: string;
beforeEach(() => {
  copy = copyWorkspace();
});
afterEach(() => removeWorkspace(copy));

const make = (oldName: string, newName: string, ...alsoIn: string[]) =>
  makeRename(copy, compilerPath(repository), { oldName, newName, alsoIn });

const read = (path: string) => readFileSync(join(copy, path), "utf8");

function typeErrors(): string {
  return ["packages/contract", "packages/reference", "packages/client", "apps/server"]
    .map((room) =>
      spawnSync(compilerPath(repository), ["-p", room, "--pretty", "false"], { cwd: copy, encoding: "utf8" }),
    )
    .map(({ stdout }) => stdout)
    .join("");
}

async function expectSound(): Promise<void> {
  expect(await lintStaged(join(copy, "spec"))).toEqual([]);
  expect(await findDrift(join(copy, "packages/contract/src/gen"), await makeAll(join(copy, "spec")))).toEqual([]);
  expect(typeErrors()).toBe("");
}

describe("renaming a schema", () => {
  it("renames its file, every reference, the generated type and all code that means it; the rest is listed", async () => {
    const { changes, errors, leftovers } = await make("StateName", "CredentialState");
    await applyChanges(copy, changes);

    expect(existsSync(join(copy, "spec/shared/StateName.yaml"))).toBe(false);
    expect(read("spec/shared/CredentialState.yaml")).toBe(
      readFileSync(join(repository, "spec/shared/StateName.yaml"), "utf8"),
    );
    expect(read("spec/operations/update-mobile-signature/MobileSignatureUpdate.yaml")).toContain(
      "  stateName:\n    $ref: ../../shared/CredentialState.yaml\n",
    );
    expect(read("packages/contract/src/index.ts")).toMatch(/^ {2}CredentialState,$/m);
    expect(read("packages/reference/src/operations/edit.ts")).not.toContain("StateName;");
    expect(errors).toEqual([]);
    await expectSound();

    const places = leftovers.map(({ file, kind }) => `${file} ${kind}`);
    expect(places).toContain("spec/rules/test/violations.yaml value");
    expect(places).toContain("packages/contract/test/generate.test.ts string");
  }, 120_000);
});

describe("renaming a member", () => {
  it("renames it in its schema, in examples and in code that means it, and nowhere else", async () => {
    const { changes, errors } = await make("VascoToken.authMode", "mode");
    expect(errors).toEqual([]);
    await applyChanges(copy, changes);
    expect(read("spec/operations/update-vasco-credential/examples.yaml")).not.toContain("authMode: RO");
    expect(read("spec/operations/update-vasco-credential/examples.yaml")).toContain("- mode: RO");
    expect(read("packages/reference/src/demo-data.ts")).toContain('{ mode: "RO"');
    await expectSound();
  }, 120_000);

  it("renames pointers of refusals that lead through it, and leaves what only another schema has", async () => {
    const { changes, errors, leftovers, alsoIn } = await make("MobileSignatureUpdate.msisdn", "phoneNumber");
    expect(alsoIn).toEqual(["MobileSignature"]);
    const examples = changes.get("spec/operations/update-mobile-signature/examples.yaml");
    expect(examples).toMatch(/changePhoneNumber:[\s\S]*?phoneNumber: '\+41795550123'/);
    expect(examples).toContain("pointer: /phoneNumber");
    expect(examples).toContain("      msisdn: '+41791234567'\n    x-replay:");
    expect([...changes.keys()].filter((path) => path.endsWith("/MobileSignature.yaml"))).toEqual([]);
    // The object that a test hands over is not typed by the contract: said, not guessed.
    expect(errors.join("\n")).toContain("packages/client/src/create-credential-client.test.ts:");
    expect(leftovers.map(({ file, kind }) => `${file} ${kind}`)).toEqual(
      expect.arrayContaining([
        "packages/reference/src/operations/update-mobile-signature.ts string",
        "spec/operations/update-mobile-signature/operation.yaml prose",
      ]),
    );
  }, 120_000);

  it("renames members of the same name in further schemas together", async () => {
    const { changes, targets } = await make("MobileSignature.msisdn", "phoneNumber", "MobileSignatureUpdate");
    expect(targets.map(({ schema }) => schema)).toEqual(["MobileSignature", "MobileSignatureUpdate"]);
    expect(changes.get("packages/reference/src/operations/update-mobile-signature.ts")).toContain(
      "current.phoneNumber",
    );
    expect(changes.get("packages/reference/src/demo-data.ts")).toContain('phoneNumber: "+41791234567"');
  }, 120_000);

  it("renames pointers to it in approvals", async () => {
    const file = "spec/approvals/test.yaml";
    mkdirSync(join(copy, "spec/approvals"), { recursive: true });
    writeFileSync(
      join(copy, "spec/approvals", "test.yaml"),
      "pointer: /components/schemas/VascoToken/properties/authMode/maxLength\n",
    );
    const { changes } = await make("VascoToken.authMode", "mode");
    expect(changes.get(file)).toBe("pointer: /components/schemas/VascoToken/properties/mode/maxLength\n");
  }, 120_000);
});

describe("refuses, with nothing written,", () => {
  it.each([
    ["a schema nobody has", "StateNames", "X", /^"StateNames" is not a schema of the contract: /],
    ["a name that is taken", "StateName", "Validity", /^Validity is a schema already\.$/m],
    ["a schema in camelCase", "StateName", "stateName", /is not a name for a schema: PascalCase/],
    ["a member nobody has", "Validity.until", "end", /^Validity has no member "until": from, to\.$/m],
    ["a member that is taken", "Validity.from", "to", /^Validity has a member to already\.$/m],
    ["a member in PascalCase", "Validity.from", "Start", /is not a name for a member: camelCase/],
    ["a move to another schema", "Validity.from", "Errors.from", /^A member stays in its schema: Validity\.from/],
    ["a schema that is a type of TypeScript", "StateName", "Promise", /^Promise means something else in TypeScript/],
    ["a schema in other letters", "Msisdn", "MSISDN", /^MSISDN and Msisdn are one file on systems/],
    ["a way out of the folder", "StateName", "../X", /is not a name for a schema/],
    ["a name that is too long", "StateName", `S${"x".repeat(64)}`, /is longer than 64 characters/],
    ["a member that all objects have", "Validity.from", "constructor", /^constructor means something else/],
    ["a member that is a keyword", "Validity.from", "class", /^class means something else/],
    ["a member without a name", "Validity.", "start", /^Validity has no member "": from, to\.$/m],
    ["too many dots", "Validity.from.x", "start", /is neither a schema nor Schema\.member/],
  ])("%s", async (_, oldName, newName, message) => {
    await expect(make(oldName, newName)).rejects.toThrow(message);
    await expect(make(oldName, newName)).rejects.toThrow(/\nNothing was written\.$/);
  });

  it("a type name that code uses already where it would appear", async () => {
    const clash = /^Edits is in use already: packages\/reference\/src\/operations\/edit\.ts:\d+: /;
    await expect(make("StateName", "Edits")).rejects.toThrow(clash);
  }, 120_000);
});
