import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { requestIdConformance } from "./request-id-conformance.ts";

const sent = (...ids: readonly string[]) => ids.map((id) => ["X-Request-Id", id] as const);
const headers = (...ids: readonly string[]) => ids.map((id) => ["x-request-id", id] as const);

test.each([
  ["the same", { sent: sent("a-b_c=1"), headers: headers("a-b_c=1") }, "right"],
  ["another one", { sent: sent("a"), headers: headers("b") }, "X-Request-Id: a | X-Request-Id: b"],
  ["the same twice", { sent: sent("a"), headers: headers("a", "a") }, "X-Request-Id: a | X-Request-Id: a, a"],
  ["none, which is optional", { sent: sent("a") }, "does not apply"],
  ["a new one, because the request has none", { sent: [], headers: headers("b") }, "does not apply"],
  [
    "a new one, because that of the request is not well-formed",
    { sent: sent("a b"), headers: headers("b") },
    "does not apply",
  ],
  ["a new one, because the request has two", { sent: sent("a", "b"), headers: headers("c") }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(requestIdConformance, exchange)).toBe(expected);
});
