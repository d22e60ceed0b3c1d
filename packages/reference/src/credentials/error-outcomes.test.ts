import { expect, test } from "vitest";
import { ruleViolations } from "./error-outcomes.ts";

test("rule violations are sorted by pointer", () => {
  const rules = ["/signerCert", "/msisdn", "/policyExtId"].map((pointer) => ({
    code: "errors.policyViolation" as const,
    message: "No.",
    pointer,
  }));
  expect(ruleViolations(...rules).body.errors.map(({ pointer }) => pointer)).toEqual([
    "/msisdn",
    "/policyExtId",
    "/signerCert",
  ]);
});
