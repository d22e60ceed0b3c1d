import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { statusCodeConformance } from "./status-code-conformance.ts";

const declared = "status 200 or 400 or 401 or 403 or 404 or 422 or 500 or 503";

test.each([
  ["a declared status", { status: 404 }, "right"],
  ["HEAD has the statuses of GET", { method: "HEAD", status: 200 }, "right"],
  ["a status that the operation does not declare", { status: 204 }, `${declared} | status 204`],
  ["a status that only other operations declare", { status: 409 }, `${declared} | status 409`],
  ["a path that no operation has", { path: "/none", status: 404 }, "right"],
  ["success for a path that no operation has", { path: "/none", status: 200 }, "status 404 | status 200"],
  ["another error for it", { path: "/none", status: 401 }, "status 404 | status 401"],
  ["400 for a path that cannot be decoded", { path: "/none/%ZZ", status: 400 }, "right"],
  ["400 for a path with dot segments", { path: "/none/%2e%2e/x", status: 400 }, "right"],
  ["success for a path with dot segments", { path: "/none/../x", status: 200 }, "status 404 or 400 | status 200"],
  ["OPTIONS is no operation", { path: "/none", method: "OPTIONS", status: 204 }, "does not apply"],
  ["a wrong method is another check", { method: "DELETE", status: 200 }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(statusCodeConformance, exchange)).toBe(expected);
});
