import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createSpecRoot, type SpecRoot } from "../../test/spec-root.ts";
import { checkSpec } from "../check/check-spec.ts";
import { listChangedLines } from "./changed-lines.ts";
import { type ContractState, readPresentState } from "./contract-state.ts";

let spec: SpecRoot;
let before: ContractState | undefined;
beforeAll(async () => {
  spec = createSpecRoot();
  before = await readPresentState(spec.root);
});
afterEach(() => spec.restore());
afterAll(() => spec?.end());

/** The changed lines after the edits, which must leave a correct contract. */
async function changedLines(): Promise<readonly string[]> {
  const result = await checkSpec({ root: spec.root, saved: [], before }, () => {});
  if ("problems" in result) throw new Error(result.problems[0]?.message);
  return listChangedLines(spec.root, before, result.state).map(({ file, what }) => `${file} ${what}`);
}

it.each<[string, () => void, readonly string[]]>([
  ["nothing has changed", () => undefined, []],
  [
    "a bound has changed, in the file that a person wrote",
    () => spec.edit("Msisdn.yaml", "maxLength: 50", "maxLength: 60"),
    ["spec/shared/Msisdn.yaml maxLength: 50 → 60"],
  ],
  [
    "a sentence has changed, which no program notices",
    () => spec.edit("Msisdn.yaml", /^description: .*$/m, "description: A number."),
    [],
  ],
  [
    "a permission was added to a list",
    () =>
      spec.edit(
        "spec/operations/update-mobile-signature/operation.yaml",
        "  - AccessControl.CredentialModify\n",
        "  - AccessControl.CredentialModify\n  - AccessControl.CredentialView\n",
      ),
    [
      'spec/operations/update-mobile-signature/operation.yaml x-required-permissions: added "AccessControl.CredentialView"',
    ],
  ],
])("lists the lines when %s", async (_what, edit, lines) => {
  edit();
  expect(new Set(await changedLines())).toEqual(new Set(lines));
});

it("shows what was removed at the nearest line that exists", () => {
  const earlier = structuredClone(Object(before));
  earlier.components.schemas.VascoToken.properties.colour = { type: "string" };
  expect(listChangedLines(spec.root, earlier, before)).toMatchObject([
    { file: expect.stringMatching(/VascoToken\.yaml$/), what: "properties: removed colour", line: expect.any(Number) },
  ]);
});

it("is empty when a state is unknown", () => {
  expect(listChangedLines(spec.root, undefined, before)).toEqual([]);
  expect(listChangedLines(spec.root, before, undefined)).toEqual([]);
});
