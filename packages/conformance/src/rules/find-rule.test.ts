import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cases } from "../cases/index.ts";
import { findRule } from "./find-rule.ts";

test("the contract has the rule of every case", () => {
  const missing = cases.flatMap(({ id, rule }) => {
    try {
      return findRule(rule).text === "" ? [`${id}: empty`] : [];
    } catch (error) {
      return [`${id}: ${error}`];
    }
  });
  expect(missing).toEqual([]);
});

test("a decision is shown with its text and its line", () => {
  const { source, name, text, location } = findRule({ decision: "strict-json" });
  expect({ source, name }).toEqual({ source: "D", name: "strict-json" });
  expect(text).toMatch(/^Strict JSON\. \S/);
  expect(lineAt(location)).toBe("### Strict JSON");
});

test("a response is shown with its description, where a person wrote it", () => {
  const rule = findRule({ operation: "updateVascoCredential", status: 409 });
  expect(rule).toMatchObject({ source: "V", name: "stale-versions" });
  expect(rule.text).toBe(
    "The `version` in the request is not the current version of the credential when the server writes the change. Nothing changed.",
  );
  expect(rule.location).toContain("spec/operations/update-vasco-credential/operation.yaml:");
  expect(lineAt(rule.location)).toMatch(/^ +description: \|$/);
});

test("a shared response is shown in the file that it is shared from", () => {
  const { location } = findRule({ operation: "updateVascoCredential", status: 500 });
  expect(location).toMatch(/^spec\/shared\/responses\.yaml:\d+$/);
});

test("a constraint is shown with its value and its own line, through references", () => {
  const { text, location } = findRule({ pointer: "/components/schemas/MobileSignature/properties/msisdn/maxLength" });
  expect(text).toMatch(/^maxLength: 50\. \S/);
  expect(lineAt(location)).toBe("maxLength: 50");
});

test("what has no mark comes from the vendor's page", () => {
  expect(findRule({ operation: "updateVascoCredential" }).source).toBe("S");
});

test.each([{ decision: "no-such-decision" }, { pointer: "/paths/none" }])("%j is a defect of the case", (reference) => {
  expect(() => findRule(reference)).toThrow("The contract has no");
});

/** The line of the repository that a location names. */
function lineAt(location: string | undefined): string | undefined {
  const [file = "", line] = location?.split(":") ?? [];
  return readFileSync(new URL(`../../../../${file}`, import.meta.url), "utf8").split("\n")[Number(line) - 1];
}
