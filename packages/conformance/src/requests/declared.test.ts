import { describe, expect, it } from "vitest";
import { type DeclaredResponses, declaresCode, isDeclared, successStatuses } from "./declared.ts";

/** A replacement that is open to everyone, and that has no condition. */
const replacement: DeclaredResponses = {
  statuses: [204, 200, 400, 404, 422],
  errors: { "400": ["errors.malformedRequest"], "404": ["errors.noRecord"], "422": ["errors.invalidData"] },
};
const operation = "updateMobileSignature";

it("each declared status of success is one, the lowest first", () => {
  expect(successStatuses(operation, replacement)).toEqual([200, 204]);
});

it("a code is declared with its own status alone", () => {
  expect(declaresCode(operation, "errors.noRecord", replacement)).toBe(true);
  expect(declaresCode(operation, "errors.permissionDenied", replacement)).toBe(false);
  const misplaced = { ...replacement, errors: { "403": ["errors.noRecord"] } } as const;
  expect(declaresCode(operation, "errors.noRecord", misplaced)).toBe(false);
});

describe("a case", () => {
  const of = (covers: Parameters<typeof isDeclared>[0]["covers"]) => isDeclared({ operation, covers }, replacement);

  it.each([
    ["any declared success", { status: 204 }],
    ["a declared error", { status: 422, code: "errors.invalidData" }],
    ["several statuses that the contract leaves open", {}],
    ["a path that no operation has", { status: 404, code: "errors.unknownResource" }],
    ["a method that no operation of the path has", { status: 405, code: "errors.methodNotAllowed" }],
  ])("of %s is one of the operation", (_, covers) => expect(of(covers)).toBe(true));

  it.each([
    ["401 without security", { status: 401, code: "errors.unauthorized" }],
    ["403 without permissions", { status: 403, code: "errors.permissionDenied" }],
    ["409 without a version", { status: 409 }],
    ["a code that the status does not have", { status: 422, code: "errors.duplicateValue" }],
  ])("of %s is none of the operation", (_, covers) => expect(of(covers)).toBe(false));

  it("of no operation is always one", () => {
    expect(isDeclared({ operation: null, covers: { status: 418 } })).toBe(true);
  });
});
