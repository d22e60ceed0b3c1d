import { describe, expect, test } from "vitest";
import type { JsonObject } from "./json.ts";
import { textOf } from "./json.ts";
import { collectMarkedPlaces } from "./marked-places.ts";
import { describeOperation } from "./operation-page.ts";

const permission = (summary: string) => ({ summary, description: "", evidence: "" });
const catalogues = {
  errors: {},
  permissions: { "A.View": permission("Look at things."), "A.Change": permission("Change things.") },
};
const description = (operation: JsonObject) =>
  textOf(describeOperation({ responses: {}, ...operation }, {}, catalogues).description);

describe("the page of an operation says", () => {
  test.each<[string, JsonObject, string]>([
    ["all permissions", { "x-required-permissions": ["A.View", "A.Change"] }, "(look at things) and [`A.Change`]"],
    ["any of several", { "x-required-permissions": { anyOf: ["A.View", "A.Change"] } }, "One of [`A.View`](#perm"],
    ["the alternatives", { "x-required-permissions": { anyOf: ["A.View", "A.Change"] } }, "things) or [`A.Change`]"],
    ["one alternative", { "x-required-permissions": { anyOf: ["A.View"] } }, "\n[`A.View`](#permission-A.View) (look"],
    ["that a token is enough", { "x-required-permissions": [] }, "None. Every caller with a token can call it."],
    ["that it is public", { "x-required-permissions": [], security: [] }, "None, and no token: everyone can call it."],
    [
      "that a body is optional",
      { requestBody: { content: { "application/json": {} }, "x-max-bytes": 9 } },
      "Optional: application/json, at most 9 bytes.",
    ],
    [
      "that a body is required",
      { requestBody: { required: true, content: { "application/json": {} }, "x-max-bytes": 9 } },
      "\napplication/json, at most 9 bytes.",
    ],
    [
      "how to read the next page",
      { "x-pagination": { token: "after", items: "/items", nextToken: "/next" } },
      "The items of a page are in `/items`. To get the next page, send the text in `/next` as the query parameter `after`; the last page has none.",
    ],
  ])("%s", (_, operation, words) => {
    expect(description(operation)).toContain(words);
  });

  test("which responses have no body", () => {
    const responses = { 200: { description: "All.", content: {} }, 204: { description: "Gone." } };
    expect(describeOperation({ responses }, {}, catalogues).responses).toMatchObject({
      200: { description: "All." },
      204: { description: "Gone.\n\nNo body." },
    });
  });
});

test("try-it does not send an optional parameter until it is selected", () => {
  const [required, optional] = [
    { name: "id", in: "path", required: true, example: "1" },
    { name: "limit", in: "query", example: 100 },
  ];
  expect(describeOperation({ parameters: [required, optional], responses: {} }, {}, catalogues).parameters).toEqual([
    required,
    { name: "limit", in: "query", examples: { example: { value: 100, "x-disabled": true } } },
  ]);
});

test("a decision behind a parameter names the parameter and its operation", () => {
  const parameters = [{ name: "limit", in: "query", "x-evidence": "D pages" }];
  const contract = { paths: { "/things": { get: { operationId: "listThings", tags: ["Things"], parameters } } } };
  expect(collectMarkedPlaces(contract, { errors: {}, permissions: {} }).get("pages")).toEqual([
    "[`listThings`](#tag/things/listThings) parameter `limit`",
  ]);
});
