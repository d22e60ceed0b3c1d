import { expect, test } from "vitest";
import { toVascoChanges } from "./changes.ts";

const current = { policyExtId: "vasco-policy-2" };

test("a VASCO change sends the current policy", () => {
  expect(toVascoChanges(current, { stateName: "disabled", modificationComment: "lost" })).toEqual({
    policyExtId: "vasco-policy-2",
    stateName: "disabled",
    modificationComment: "lost",
  });
});

test("a VASCO change of the policy sends the new one", () => {
  expect(toVascoChanges(current, { policyExtId: "vasco-policy" })).toEqual({ policyExtId: "vasco-policy" });
});
