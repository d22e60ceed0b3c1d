import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { notAServerError } from "./not-a-server-error.ts";

test.each([
  ["a server error", { status: 500 }, "a status below 500 | status 500"],
  ["a server error that nothing declares", { status: 502, path: "/none" }, "a status below 500 | status 502"],
  ["503 where the contract declares none", { status: 503, path: "/none" }, "a status below 500 | status 503"],
  ["503 where the contract declares it", { status: 503 }, "right"],
  ["an error of the caller", { status: 404 }, "right"],
  ["a server that the kit has broken", { status: 500, broken: true as const }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(notAServerError, exchange)).toBe(expected);
});
