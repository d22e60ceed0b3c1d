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

test("the source of a rule is that of its nearest mark", () => {
  expect(findRule({ decision: "strict-json" }).source).toBe("D");
  expect(findRule({ operation: "updateVascoCredential", status: 409 })).toEqual({
    source: "V",
    name: "stale-versions",
    text: "The `version` in the request is not the current version of the credential when the server writes the change. Nothing changed.",
  });
  expect(findRule({ operation: "updateVascoCredential" }).source).toBe("S");
});

test.each([{ decision: "no-such-decision" }, { pointer: "/paths/none" }])("%j is a defect of the case", (reference) => {
  expect(() => findRule(reference)).toThrow("The contract has no");
});
