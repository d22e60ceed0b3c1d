import { expect, test } from "vitest";
import { judge } from "../../../test/checks/exchange.ts";
import { contentTypeConformance } from "./content-type-conformance.ts";

const type = (value: string) => [["content-type", value] as const];

test.each([["application/json"], ["application/json; charset=utf-8"], ['Application/JSON;charset="UTF-8"']])(
  "%s is right",
  (value) => {
    expect(judge(contentTypeConformance, { received: {}, headers: type(value) })).toBe("right");
  },
);

test.each([
  ["text/html"],
  ["application/problem+json"],
  ["application/json; charset=iso-8859-1"],
  ["application/json, application/json"],
  ["json"],
])("%s is wrong", (value) => {
  expect(judge(contentTypeConformance, { received: {}, headers: type(value) })).toBe(
    `Content-Type: application/json | Content-Type: ${value}`,
  );
});

test.each([
  [
    "a body without a type",
    { received: {}, headers: [] },
    "Content-Type: application/json | a body without Content-Type",
  ],
  [
    "an HTML page for a path that no operation has",
    { path: "/none", status: 404, received: "<p>", headers: type("text/html") },
    "Content-Type: application/json | Content-Type: text/html",
  ],
  [
    "a page of another path",
    { path: "/none", status: 200, received: "<p>", headers: type("text/html") },
    "does not apply",
  ],
  ["OPTIONS with a text", { method: "OPTIONS", received: "GET", headers: type("text/plain") }, "does not apply"],
  ["no body", { status: 204 }, "does not apply"],
])("%s", (_title, exchange, expected) => {
  expect(judge(contentTypeConformance, exchange)).toBe(expected);
});
