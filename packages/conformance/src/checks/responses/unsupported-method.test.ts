import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { unsupportedMethod } from "./unsupported-method.ts";

test.each([
  ["405", { method: "DELETE", status: 405 }, "right"],
  [
    "a method that works without being declared",
    { method: "DELETE", status: 204 },
    "status 405, because the path does not support DELETE | status 204",
  ],
  [
    "404 instead of 405",
    { method: "TRACE", status: 404 },
    "status 405, because the path does not support TRACE | status 404",
  ],
  [
    "a method in lower case",
    { method: "get", status: 200 },
    "status 405, because the path does not support get | status 200",
  ],
  ["a method that no server needs to know can be malformed", { method: "BREW", status: 400 }, "right"],
  [
    "a known one cannot",
    { method: "PUT", status: 400 },
    "status 405, because the path does not support PUT | status 400",
  ],
  ["a supported method", { method: "PATCH", status: 200 }, "does not apply"],
  ["OPTIONS, which every path supports", { method: "OPTIONS", status: 204 }, "does not apply"],
  ["a path that no operation has", { method: "DELETE", path: "/none", status: 404 }, "does not apply"],
  ["a path that can be another one", { method: "DELETE", path: "/none/../x", status: 404 }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(unsupportedMethod, exchange)).toBe(expected);
});
