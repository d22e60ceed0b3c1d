import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { contentLengthConformance } from "./content-length-conformance.ts";

const length = (...values: readonly string[]) => values.map((value) => ["content-length", value] as const);

test.each([
  ["the length of the body in bytes", { received: '"é"', headers: length("4") }, "right"],
  [
    "the length in characters",
    { received: '"é"', headers: length("3") },
    "Content-Length: 4, as the body is | Content-Length: 3",
  ],
  ["no length", { received: "{}", headers: [] }, "does not apply"],
  ["two lengths", { received: "{}", headers: length("2", "2") }, "one number of bytes | Content-Length: 2, 2"],
  ["a sign", { received: "{}", headers: length("+2") }, "one number of bytes | Content-Length: +2"],
  ["HEAD has the length of GET", { method: "HEAD", headers: length("300") }, "right"],
  ["204 has none", { status: 204, headers: length("0") }, "no Content-Length with status 204 | Content-Length: 0"],
])("%s", (_title, exchange, expected) => {
  expect(judge(contentLengthConformance, exchange)).toBe(expected);
});
