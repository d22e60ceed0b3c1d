import type { Change } from "@credential-api/openapi/changes";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createSpecRoot, type SpecRoot } from "../../test/spec-root.ts";
import { checkSpec } from "../check/check-spec.ts";
import { describeChange, listChangedLines } from "./changed-lines.ts";
import { type ContractState, readPresentState } from "./contract-state.ts";

it.each<[string, Change]>([
  ["maxLength: 50 → 60", { kind: "changed", pointer: "/components/schemas/Msisdn/maxLength", before: 50, after: 60 }],
  ['enum: added "paused"', { kind: "added", pointer: "/components/schemas/StateName/enum/3", after: "paused" }],
  ['enum: removed "active"', { kind: "removed", pointer: "/components/schemas/StateName/enum/3", before: "active" }],
  [
    "properties: added identifier",
    { kind: "added", pointer: "/components/schemas/A/properties/identifier", after: {} },
  ],
  ["responses: removed 409", { kind: "removed", pointer: "/paths/~1a/patch/responses/409", before: {} }],
  ["paths: added /a/{b}", { kind: "added", pointer: "/paths/~1a~1{b}", after: {} }],
  ["parameters: added an item", { kind: "added", pointer: "/paths/~1a/get/parameters/0", after: { name: "size" } }],
  ["enum: changed", { kind: "changed", pointer: "/components/schemas/A/enum", before: [1, 2], after: [2, 1] }],
])("describes %s", (text, change) => {
  expect(describeChange(change)).toBe(text);
});

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
