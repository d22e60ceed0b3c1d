import { expect, test } from "vitest";
import { ruleViolations } from "./error-outcomes.ts";

test("broken rules are listed by pointer, in whatever order they were found", () => {
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
