import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { allowHeaderConformance } from "./allow-header-conformance.ts";

const allow = (value: string) => [["allow", value] as const];
const expected = "Allow: GET, HEAD, PATCH, with or without OPTIONS";

test.each([
  ["the methods of the path in any order", { headers: allow("PATCH,GET , HEAD") }, "right"],
  ["OPTIONS, too", { headers: allow("GET, HEAD, PATCH, OPTIONS") }, "right"],
  ["no Allow", {}, `${expected} | no Allow`],
  ["a method is left out", { headers: allow("GET, HEAD") }, `${expected} | Allow: GET, HEAD`],
  [
    "a method too many",
    { headers: allow("GET, HEAD, PATCH, DELETE") },
    `${expected} | Allow: GET, HEAD, PATCH, DELETE`,
  ],
  ["lower case", { headers: allow("get, head, patch") }, `${expected} | Allow: get, head, patch`],
  ["a path that no operation has", { path: "/none" }, "does not apply"],
])("405: %s", (_title, exchange, found) => {
  expect(judge(allowHeaderConformance, { method: "DELETE", status: 405, ...exchange })).toBe(found);
});

test("OPTIONS has it, too", () => {
  expect(judge(allowHeaderConformance, { method: "OPTIONS", status: 204 })).toBe(`${expected} | no Allow`);
  expect(judge(allowHeaderConformance, { method: "OPTIONS", status: 200, headers: allow("GET, HEAD, PATCH") })).toBe(
    "right",
  );
  expect(judge(allowHeaderConformance, { method: "OPTIONS", status: 400 })).toBe("does not apply");
});
