import { expect, test } from "vitest";
import { errorsOf, judge } from "../../../test/checks/exchange.ts";
import { errorStatusConformance } from "./error-status-conformance.ts";

test.each([
  ["the status of the code", { status: 404, received: errorsOf("errors.noRecord") }, "right"],
  [
    "another status",
    { status: 400, received: errorsOf("errors.invalidData") },
    "status 422 with errors.invalidData | status 400 with it",
  ],
  [
    "one of several codes",
    { status: 422, received: errorsOf("errors.invalidData", "errors.noRecord") },
    "status 404 with errors.noRecord | status 422 with it",
  ],
  ["a code that is not in the catalogue", { status: 404, received: errorsOf("errors.other") }, "does not apply"],
  ["success with a member errors", { status: 200, received: errorsOf("errors.noRecord") }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(errorStatusConformance, exchange)).toBe(expected);
});
