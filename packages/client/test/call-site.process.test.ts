import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFolder, makeAll, specFolder } from "@credential-api/contract/generate";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Editor, Unsaved } from "./editors/editor.ts";
import { openLanguageServer } from "./editors/language-server.ts";
import { openLanguageService } from "./editors/language-service.ts";

const file = fileURLToPath(new URL("call-site.fixture.ts", import.meta.url));
const fixture = readFileSync(file, "utf8");

/** Every file that can be deprecated is open in the editor, with the text given here. */
const editors: Readonly<Record<string, (unsaved: Unsaved) => Editor | Promise<Editor>>> = {
  "TypeScript 5.9": openLanguageService,
  "TypeScript 7": openLanguageServer,
};

describe.each(Object.entries(editors))("an editor with %s", (_name, open) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await open({ [file]: fixture });
  });
  afterAll(() => editor.close());

  test("shows what the contract says of an operation at its call", async () => {
    const shown = await editor.hover({ file, text: "updateMobileSignature" });
    for (const expected of [
      "Change the mobile signature of a user.",
      "A request that changes a value increases `version` by exactly one",
      "`PATCH /nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature`",
      "`AccessControl.CredentialModify`",
      "`path.clientExtId`: string, 1 to 50 characters, must not contain control characters",
      "`body.stateName`: one of `initial`, `active`,",
      "`body.modificationComment`: string, at most 1000 characters",
      "`body.msspIdentifier`: string, 1 to 50 characters, must be an absolute URI",
      "409 `errors.pessimisticLockingFailure`: The `version` in the request is not the current version of the credential.",
      "422 `errors.duplicateValue`",
    ]) {
      expect(shown).toContain(expected);
    }
    expect(shown).not.toMatch(/deprecated/i);
  });

  test("shows the same while the request is typed", async () => {
    const shown = await editor.argumentHelp({ file, text: "{\n  path" });
    expect(shown).toContain("Change the mobile signature of a user.");
    expect(shown).toContain("`AccessControl.CredentialModify`");
  });

  test("shows the permissions and errors of both requests at a change", async () => {
    const shown = await editor.hover({ file, text: "changeVascoCredential" });
    expect(shown).toContain("`AccessControl.CredentialView`, `AccessControl.CredentialModify`");
    expect(shown).toContain("Send `policyExtId` unless you want the default.");
    expect(shown).toContain("`policyExtId`: string, 1 to 50 characters");
    expect(shown).not.toContain("`version`: ");
  });

  test.each([
    ["stateName", /State of the credential[\s\S]*Bounds: one of `initial`/],
    ["msisdn", /Calling number of the mobile phone[\s\S]*Bounds: string, 1 to 50 characters/],
    ["policyExtId: ", /External ID of the new policy[\s\S]*Bounds: /],
  ])("shows what a member is and its bounds: %s", async (text, expected) => {
    expect(await editor.hover({ file, text })).toMatch(expected);
  });

  test("strikes nothing out", async () => {
    expect(await editor.struckOut(file)).toEqual([]);
  });
});

describe("a deprecated operation", () => {
  let unsaved: Unsaved;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "credential-api-"));
    cpSync(specFolder, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
    deprecate(join(folder, "operations/update-mobile-signature/operation.yaml"), /^(?=operationId:)/m);
    deprecate(
      join(folder, "operations/update-mobile-signature/MobileSignatureUpdate.yaml"),
      /(?<=^ {2}msisdn:\n) {4}/m,
    );
    const made = await makeAll(folder);
    rmSync(folder, { recursive: true });
    const names = ["client-docs.ts", "types.ts"];
    unsaved = {
      [file]: fixture,
      ...Object.fromEntries(names.map((name) => [join(generatedFolder, name), made[name] ?? ""])),
    };
  });

  test.each(Object.entries(editors))("is struck out at its call, and says so, with %s", async (_name, open) => {
    const editor = await open(unsaved);
    onTestFinished(() => editor.close());
    expect(await editor.struckOut(file)).toContain("updateMobileSignature");
    expect(await editor.hover({ file, text: "updateMobileSignature" })).toMatch(
      /deprecated[\s\S]*A later major version of the contract may remove it/,
    );
    expect(await editor.hover({ file, text: "msisdn" })).toMatch(/deprecated/);
    expect(await editor.hover({ file, text: "stateName" })).not.toMatch(/deprecated/);
  });
});

/** Puts `deprecated: true` where the expression finds a line to begin, with the indentation it matches. */
function deprecate(path: string, place: RegExp): void {
  const text = readFileSync(path, "utf8");
  const deprecated = text.replace(place, (indentation) => `${indentation}deprecated: true\n${indentation}`);
  expect(deprecated).not.toBe(text);
  writeFileSync(path, deprecated);
}
