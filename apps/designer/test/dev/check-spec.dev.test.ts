import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readPresentState } from "../../src/changes/contract-state.ts";
import { checkSpec, checkSteps } from "../../src/check/check-spec.ts";
import { lintSpec } from "../../src/check/lint-spec.ts";
import { formatProblems } from "../../src/problem/format-problems.ts";
import { checkLint } from "../../src/release/release-checks.ts";
import { addOperation } from "../add-operation.ts";
import { createSpecRoot, type SpecRoot } from "../spec-root.ts";

const SIGNATURE = "spec/operations/update-mobile-signature";

let spec: SpecRoot;
beforeAll(() => {
  spec = createSpecRoot();
});
afterEach(() => spec.restore());
afterAll(() => spec?.end());

async function check(saved: readonly string[] = []) {
  const steps: string[] = [];
  const request = { root: spec.root, saved, before: await readPresentState(spec.root) };
  const result = await checkSpec(request, (step) => steps.push(step));
  const problems = "problems" in result ? result.problems : [];
  const text = formatProblems(problems, { isColoured: false, inFull: 1 });
  return { result, steps, problems, text, line: text.split("\n")[0] };
}

it("a correct contract passes every step, and has the generated files", async () => {
  const { result, steps } = await check();
  expect(steps).toEqual(checkSteps);
  expect(result).toMatchObject({ version: expect.any(String), files: expect.any(Object) });
});

describe("one line says where, which rule, what is wrong and what to do", () => {
  it.each<[string, string, readonly [string | RegExp, string], RegExp]>([
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
      /^spec\/shared\/ErrorEntry\.yaml:3:18 no-required-schema-properties-undefined Required property 'mesage' is not defined\. Did you mean message\?$/,
    ],
    [
      "a misspelt keyword",
      "SignerCert.yaml",
      ["maxLength: 4000", "maxLenght: 4000"],
      /SignerCert\.yaml:\d+:1 struct Property `maxLenght` is not expected here\. Did you mean maxLength\?$/,
    ],
    [
      "an enum that lost a value",
      "StateName.yaml",
      [/, archived\]/, "]"],
      /^spec\/shared\/StateName\.yaml:6:1 contract\/enums-explained ./,
    ],
    [
      "a bound that an example in another file exceeds",
      "ModificationComment.yaml",
      [/maxLength: 1000/, "maxLength: 5"],
      /^spec\/shared\/ModificationComment\.yaml:\d+:1 no-invalid-media-type-examples maxLength: 1000 → 5\. The contract changed here, and \d+ examples elsewhere are no longer valid\.$/,
    ],
    [
      "a dropped status",
      `${SIGNATURE}/operation.yaml`,
      [/ {2}'409':\n {4}description[\s\S]*?(?= {2}'413')/, ""],
      /^spec\/operations\/update-mobile-signature\/operation\.yaml:\d+:3 contract\/errors-declared .*409/,
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
      "a pattern that is not a regular expression",
      "SignerCert.yaml",
      [/^pattern: .*$/m, "pattern: '('"],
      /SignerCert\.yaml:\d+:10 contract\/patterns-valid This is not a regular expression: unterminated group\. Fix the pattern\.$/,
    ],
    [
      "something that no maker can act on",
      "MsspIdentifier.yaml",
      ["format: uri", "format: uri\nminimum: 1"],
      /MsspIdentifier\.yaml:\d+:1 generate MsspIdentifier: added minimum\. The code cannot be generated: .*"minimum".* Fix this line\.$/,
    ],
    [
      "an example of a header that violates its schema",
      "spec/shared/headers.yaml",
      ["example: 5", "example: 5000"],
      /headers\.yaml:\d+:\d+ examples \/Retry-After must be <= 3600\. Change the example, or the schema\.$/,
    ],
    [
      "a version that YAML reads as a number",
      "spec/openapi.yaml",
      [/^ {2}version: .*$/m, "  version: 1.10"],
      /^spec\/openapi\.yaml:\d+:12 struct Expected type `string` but got `number`\. Write it in quotes: '1\.10', because/,
    ],
    [
      "a misspelt member of the root",
      "spec/openapi.yaml",
      ["\ntags:", "\ntagz:"],
      /^spec\/openapi\.yaml:\d+:1 struct Property `tagz` is not expected here\. Did you mean tags\?$/,
    ],
    [
      "a misspelt format",
      "Timestamp.yaml",
      ["format: date-time", "format: datetime"],
      /Timestamp\.yaml:3:9 contract\/formats-known `datetime` .*uuid\. Did you mean date-time\?$/,
    ],
    [
      "an operation whose name is not in camelCase",
      `${SIGNATURE}/operation.yaml`,
      ["operationId: updateMobileSignature", "operationId: updateMobile-signature"],
      /operation\.yaml:1:14 rule\/operation-id-is-camel-case .*getMobileSignature/,
    ],
    [
      "an unknown permission",
      `${SIGNATURE}/operation.yaml`,
      ["- AccessControl.CredentialModify", "- AccessControl.CredentialModfy"],
      /operation\.yaml:\d+:5 contract\/permissions-known .*AccessControl\.CredentialModfy/,
    ],
    [
      "a permission that is required twice",
      `${SIGNATURE}/operation.yaml`,
      ["  - AccessControl.CredentialModify", "  - AccessControl.CredentialModify\n  - AccessControl.CredentialModify"],
      /operation\.yaml:\d+:5 contract\/permissions-known .*AccessControl\.CredentialModify/,
    ],
    [
      "a misspelt severity",
      "spec/redocly.yaml",
      ["struct: error", "struct: eror"],
      /^spec\/redocly\.yaml:\d+:\d+ configuration struct .* Did you mean error\?$/,
    ],
  ])("%s", async (_what, file, [from, to], line) => {
    spec.edit(file, from, to);
    const found = await check();
    expect(found.line).toMatch(line);
    expect(found.text).toMatch(/^ {2}> +\d+ \| /m);
  });
});

it.each(["openapi.yaml", "errors.yaml", "shared/StateName.yaml"])("an emptied %s is the only problem", async (file) => {
  spec.edit(`spec/${file}`, /[\s\S]*/, "");
  const { problems } = await check();
  expect(problems).toMatchObject([{ file: `spec/${file}`, line: 1, message: expect.stringContaining("is empty") }]);
});

it("a warning is a problem like an error, in dev, lint and release", async () => {
  spec.edit("spec/redocly.yaml", "contract/enums-explained: error", "contract/enums-explained: warn");
  spec.edit("StateName.yaml", /, archived\]/, "]");
  const { problems } = await check();
  expect(problems.map(({ rule }) => rule)).toContain("contract/enums-explained");
  const folder = join(spec.root, "spec");
  expect(await lintSpec(folder)).toEqual(problems);
  const messages = (await checkLint(folder)).map(({ message }) => message);
  expect(messages).toEqual(problems.map(({ message, rule }) => `${message} (${rule})`));
});

it("problems in the saved file come first", async () => {
  spec.edit("spec/shared/Timestamp.yaml", "format: date-time", "format: datetime");
  spec.edit("spec/shared/StateName.yaml", /, archived\]/, "]");
  for (const saved of ["spec/shared/Timestamp.yaml", "spec/shared/StateName.yaml"]) {
    expect((await check([saved])).problems[0]?.file).toBe(saved);
  }
});

it("an operation that was added passes", async () => {
  addOperation(spec);
  expect((await check()).problems).toEqual([]);
});
