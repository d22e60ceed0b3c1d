import { createCredentialClient, fieldErrors } from "@credential-api/client";
import { makeMobileSignature, respondWith } from "@credential-api/client/testing";
import { describe, expect, test } from "vitest";
import type { Subject } from "../credential/subject.ts";
import { toChanges, toFormErrors, toInitialValues, toServerErrors } from "./form-values.ts";

const path = { clientExtId: "client-123", userExtId: "user-123" };
const subject = (overrides: object = {}): Subject => ({
  type: "MobileSignature",
  path,
  credential: makeMobileSignature(1, { stateName: "active", modificationComment: "New phone", ...overrides }),
});

describe("a form", () => {
  test("begins empty, and with the comment where that is what is edited", () => {
    expect(toInitialValues("msisdn", subject())).toEqual({ value: "", reason: "" });
    expect(toInitialValues("modificationComment", subject())).toEqual({ value: "New phone", reason: "" });
  });

  test("asks for a lock or an unlock, with the reason as the comment", () => {
    const values = { value: "", reason: " Phone stolen " };
    expect(toChanges("state", subject(), values)).toEqual({
      stateName: "disabled",
      modificationComment: "Phone stolen",
    });
    expect(toChanges("state", subject({ stateName: "fail-locked" }), values).stateName).toBe("active");
  });

  test("asks for a new number without the blanks around it", () => {
    expect(toChanges("msisdn", subject(), { value: " +41791234567 ", reason: "new SIM" })).toEqual({
      msisdn: "+41791234567",
      modificationComment: "new SIM",
    });
  });

  test("clears a comment", () => {
    expect(toChanges("modificationComment", subject(), { value: "", reason: "" })).toEqual({ modificationComment: "" });
  });
});

describe("errors of a form", () => {
  test("ask for a value and a reason", () => {
    expect(toFormErrors("msisdn", { value: " ", reason: "" })).toEqual({
      value: ["Fill this in."],
      reason: ["Give a reason."],
    });
  });

  test("ask for a reason alone to lock, and for nothing to clear a comment", () => {
    expect(toFormErrors("state", { value: "", reason: "lost" })).toEqual({ value: [], reason: [] });
    expect(toFormErrors("modificationComment", { value: "", reason: "" })).toEqual({ value: [], reason: [] });
  });

  test("follow the bounds of the contract", () => {
    expect(toFormErrors("signerCert", { value: "no PEM", reason: "new" }).value).toHaveLength(1);
    expect(toFormErrors("policyExtId", { value: "p".repeat(51), reason: "new" }).value).toHaveLength(1);
  });
});

test("errors of the server stand at their fields, and the others apart", async () => {
  const errors = [
    { code: "errors.policyViolation", message: "msisdn must match.", pointer: "/msisdn" },
    { code: "errors.invalidData", message: "modificationComment is too long.", pointer: "/modificationComment" },
    { code: "errors.invalidData", message: "version is wrong.", pointer: "/version" },
    { code: "errors.invalidData", message: "Something else." },
  ];
  const fetch = respondWith("updateMobileSignature", 422, { errors });
  const client = createCredentialClient({ baseUrl: "http://127.0.0.1:3000", fetch });
  const result = fieldErrors(await client.updateMobileSignature({ path, body: {} }));
  expect(toServerErrors("msisdn", result)).toEqual({
    value: ["Phone number must match."],
    reason: ["Comment is too long."],
    other: ["version is wrong.", "Something else."],
  });
});
