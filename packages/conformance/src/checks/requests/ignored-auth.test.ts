import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { ignoredAuth } from "./ignored-auth.ts";

const expected = "status 401, because the request has no token";

test.each([
  ["401", { sent: [], status: 401 }, "right"],
  ["success", { sent: [], status: 200 }, `${expected} | status 200`],
  ["a check that comes later", { sent: [], status: 404 }, `${expected} | status 404`],
  ["a server that fails", { sent: [], status: 503 }, "does not apply"],
  ["a token", { status: 200 }, "does not apply"],
  ["a path that no operation has", { sent: [], path: "/none", status: 404 }, "does not apply"],
])("%s", (_title, exchange, found) => {
  expect(judge(ignoredAuth, exchange)).toBe(found);
});
