import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { noTokenInResponse } from "./no-token-in-response.ts";

const token = "a-token-of-the-test";

test.each([
  ["in the body", { status: 401, received: `{"errors":"${token}"}` }, "in the body"],
  [
    "in a header",
    { headers: [["www-authenticate", `Bearer token=${token}`] as const] },
    "in the header www-authenticate",
  ],
  ["of a path that no operation has", { path: "/none", status: 404, received: token }, "in the body"],
])("the token %s", (_title, exchange, where) => {
  expect(judge(noTokenInResponse, exchange)).toBe(`a response without the token of the request | the token ${where}`);
});

test.each([
  ["another text", { received: "{}" }, "right"],
  [
    "a token that can be a word",
    { sent: [["authorization", "Bearer error"] as const], received: "error" },
    "does not apply",
  ],
  ["no token", { sent: [] }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(noTokenInResponse, exchange)).toBe(expected);
});
