import { expect, test } from "vitest";
import { errorsOf, judge } from "../../../test/checks/exchange.ts";
import { errorCodeConformance } from "./error-code-conformance.ts";

const denied = "errors.permissionDenied or errors.dataroomPermissionDenied";

test.each([
  ["a declared code", { status: 403, received: errorsOf("errors.permissionDenied") }, "right"],
  [
    "a code of another status",
    { status: 403, received: errorsOf("errors.unauthorized") },
    `${denied} | errors.unauthorized`,
  ],
  [
    "a code that the catalogue does not have",
    { status: 403, received: errorsOf("errors.accessDenied") },
    `${denied} | errors.accessDenied, which is not in the catalogue`,
  ],
  [
    "a code that only other operations declare",
    { status: 422, received: errorsOf("errors.duplicateValue") },
    "errors.invalidData | errors.duplicateValue",
  ],
  [
    "an inherited name",
    { status: 403, received: errorsOf("toString") },
    `${denied} | toString, which is not in the catalogue`,
  ],
  [
    "a status that the operation does not declare",
    { status: 409, received: errorsOf("errors.pessimisticLockingFailure") },
    "no code with status 409 | errors.pessimisticLockingFailure",
  ],
  [
    "a path that no operation has",
    { path: "/none", status: 404, received: errorsOf("errors.unknownResource") },
    "right",
  ],
  [
    "no record, where no operation looks for one",
    { path: "/none", status: 404, received: errorsOf("errors.noRecord") },
    "errors.malformedRequest or errors.unknownResource or errors.methodNotAllowed or errors.fatalError or errors.unavailable | errors.noRecord",
  ],
  ["no JSON", { status: 404, received: "<p>" }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(errorCodeConformance, exchange)).toBe(expected);
});
