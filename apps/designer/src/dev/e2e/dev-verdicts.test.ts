import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { addOperation, removeOperation } from "./add-operation.ts";
import { type DevOnCopy, startDevOnCopy } from "./dev-on-copy.ts";
import { renameIdentificator, SIGNATURE } from "./edits.ts";

let dev: DevOnCopy;
beforeAll(async () => {
  dev = await startDevOnCopy();
}, 120_000);
afterEach(() => dev?.restore());
afterAll(() => dev?.remove());

describe("one line says what happened, where, and what to do", { timeout: 120_000 }, () => {
  it.each([
    [
      "a broken $ref",
      "MobileSignatureUpdate.yaml",
      ["StateName.yaml", "StateNam.yaml"],
      /^spec\/\S+\/MobileSignatureUpdate\.yaml:8:5 no-unresolved-refs \S*StateNam\.yaml does not exist\. Did you mean \S*StateName\.yaml\?$/,
    ],
    [
      "a $ref into a file that has no such entry",
      `${SIGNATURE}/operation.yaml`,
      ["parameters.yaml#/userExtId", "parameters.yaml#/userExtIds"],
      /operation\.yaml:\d+:5 no-unresolved-refs \/userExtIds does not exist in .*\/parameters\.yaml\. Did you mean userExtId\?$/,
    ],
    [
      "a misspelt required member",
      "ErrorEntry.yaml",
      ["required: [code, message]", "required: [code, mesage]"],
      "spec/shared/ErrorEntry.yaml:3:18 no-required-schema-properties-undefined Required property 'mesage' is not defined. Did you mean message?",
    ],
    [
      "a misspelt keyword",
      "SignerCert.yaml",
      ["maxLength: 4000", "maxLenght: 4000"],
      /SignerCert\.yaml:\d+:1 struct Property `maxLenght` is not expected here\. Did you mean maxLength\?$/,
    ],
    [
      "a tightened enum",
      "StateName.yaml",
      [/, archived\]/, "]"],
      /^spec\/shared\/StateName\.yaml:6:1 contract\/enums-explained .* must describe exactly the values/,
    ],
    [
      "a tightened bound that an example does not keep",
      "ModificationComment.yaml",
      [/maxLength: 1000/, "maxLength: 5"],
      /^spec\/shared\/ModificationComment\.yaml:\d+:1 no-invalid-media-type-examples maxLength of ModificationComment was changed from 1000 to 5, and \d+ examples do not fit any more: change spec\/operations\/.*\/examples\.yaml:\d+:\d+, or take the edit back\.$/,
    ],
    [
      "a dropped status",
      `${SIGNATURE}/operation.yaml`,
      [/ {2}'409':\n {4}description[\s\S]*?(?= {2}'413')/, ""],
      /^spec\/operations\/update-mobile-signature\/operation\.yaml:26:3 contract\/errors-declared The operation does not declare 409\. Add the status to `responses`, or remove it from `x-errors`\.$/,
    ],
    [
      "a YAML syntax error",
      `${SIGNATURE}/operation.yaml`,
      ["tags: [Mobile signature]", "tags: [Mobile signature"],
      /operation\.yaml:\d+:7 yaml The \[ is not closed: add \]\.$/,
    ],
    [
      "a YAML syntax error in a catalogue",
      "spec/errors.yaml",
      ["status: 400", "\tstatus: 400"],
      /^spec\/errors\.yaml:\d+:\d+ yaml /,
    ],
    [
      "a pattern that is no regular expression",
      "SignerCert.yaml",
      [/^pattern: .*$/m, "pattern: '('"],
      /SignerCert\.yaml:\d+:10 pattern This is no regular expression: unterminated group\. Mend the pattern\.$/,
    ],
    [
      "something the generator cannot act on",
      "MsspIdentifier.yaml",
      ["format: uri", "format: uri\nminimum: 1"],
      /MsspIdentifier\.yaml:\d+:1 generate The code cannot be generated: .*"minimum"\. Mend this line\.$/,
    ],
    [
      "a misspelt format",
      "Timestamp.yaml",
      ["format: date-time", "format: datetime"],
      /Timestamp\.yaml:3:9 contract\/formats-known `datetime` is not a format of the type string\. Use one of: binary, .*uuid\. Did you mean date-time\?$/,
    ],
    [
      "an operation whose name is not in camelCase",
      `${SIGNATURE}/operation.yaml`,
      ["operationId: updateMobileSignature", "operationId: updateMobile-signature"],
      /operation\.yaml:1:14 rule\/operation-id-is-camel-case An operation is called by .*like getMobileSignature\.$/,
    ],
    [
      "a permission nobody knows",
      `${SIGNATURE}/operation.yaml`,
      ["- AccessControl.CredentialModify", "- AccessControl.CredentialModfy"],
      /operation\.yaml:\d+:5 contract\/permissions-known AccessControl\.CredentialModfy is not in permissions\.yaml\. Correct the name, or add it there\.$/,
    ],
    [
      "a permission that is asked for twice",
      `${SIGNATURE}/operation.yaml`,
      ["  - AccessControl.CredentialModify", "  - AccessControl.CredentialModify\n  - AccessControl.CredentialModify"],
      /operation\.yaml:\d+:5 contract\/permissions-known AccessControl\.CredentialModify is required twice\. Remove one of the two\.$/,
    ],
    [
      "a misspelt severity",
      "spec/redocly.yaml",
      ["struct: error", "struct: eror"],
      /^spec\/redocly\.yaml:\d+:\d+ configuration struct .* Did you mean error\?$/,
    ],
  ] as const)("%s; the server goes on; mending it is seen", async (_what, file, [from, to], line) => {
    const hash = await dev.servedContract();
    const broken = await dev.save(file, (text) => text.replace(from, to));
    expect(broken.line).toMatch(line);
    expect(broken.text).toMatch(/^ {2}> +\d+ \| /m);
    expect(broken.text).toContain("the last good contract goes on serving");
    expect(await dev.servedContract()).toBe(hash);
    const mended = await dev.mend();
    expect(mended.line).toMatch(/^mended .*is served as before/);
    expect(await dev.servedContract()).toBe(hash);
  });

  it("a type error names the line in spec/ first: a member with another name", async () => {
    const hash = await dev.servedContract();
    const { files, edit } = renameIdentificator(dev.root);
    const broken = await dev.save(files, edit);
    expect(broken.line).toMatch(
      /^spec\/\S+\/MobileSignature(Update)?\.yaml:\d+:3 types identificator of MobileSignature(Update)? became identifier, and .* not fit any more: change \S+\.ts:\d+:\d+, or take the edit back\.$/,
    );
    expect(broken.text).toMatch(/^ {4}\S+\.ts:\d+:\d+ TS\d+ /m);
    expect(await dev.servedContract()).toBe(hash);
    expect((await dev.mend()).line).toMatch(/^mended/);
  });

  it("an operation that was added: the code that is missing", async () => {
    addOperation(dev.root);
    const broken = await dev.nextVerdict();
    expect(broken.line).toMatch(
      /^spec\/openapi\.yaml:\d+:5 types operation updateVascoAdjustment was added, and \d+ places in the code do not fit any more: change packages\/reference\/src\/operations\/index\.ts:\d+:\d+, or take the edit back\.$/,
    );
    removeOperation(dev.root);
    expect((await dev.nextVerdict()).line).toMatch(/^mended/);
  });

  it("a fault in the code alone is told as one of the code", async () => {
    const broken = await dev.save(
      "packages/reference/src/index.ts",
      (text) => `${text}\nexport const wrong: number = "";\n`,
    );
    expect(broken.line).toMatch(/^packages\/reference\/src\/index\.ts:\d+:14 types TS2322 /);
    expect((await dev.mend()).line).toMatch(/^mended/);
  });
});
