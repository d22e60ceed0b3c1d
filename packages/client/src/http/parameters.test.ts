import type { ClientParameter } from "@credential-api/contract/client";
import { describe, expect, test } from "vitest";
import { checkParameters, toQuerySerializer } from "./parameters.ts";

describe("parameters are checked before anything is sent", () => {
  const parameters: readonly ClientParameter[] = [
    { name: "limit", in: "query", required: true },
    { name: "tags", in: "query" },
    { name: "If-Match", in: "header" },
  ];
  const check = (query: object, header?: object) => () => checkParameters(parameters, { query, header });

  test.each<[string, object, object | undefined]>([
    ["text, numbers, booleans and arrays", { limit: 5, tags: ["a b", true, 7] }, { "If-Match": '"7"' }],
    ["what is left out", { limit: 0, tags: undefined }, undefined],
    ["what an encoding carries", { limit: "1\r\n2 & 🦊" }, { "If-Match": "Zo\u00eb\t" }],
  ])("%s is accepted", (_title, query, header) => {
    expect(check(query, header)).not.toThrow();
  });

  test.each<[string, object, object | undefined, string]>([
    ["a required one that is missing", {}, {}, "query parameter limit is missing"],
    ["a required one that is null", { limit: null }, {}, "query parameter limit is missing"],
    [
      "a line break in a header",
      { limit: 1 },
      { "If-Match": "7\r\nX-Admin: 1" },
      "header parameter If-Match has a char",
    ],
    ["a line break at its end", { limit: 1 }, { "If-Match": "7\n" }, "header parameter If-Match has a character"],
    ["NUL in a header", { limit: 1 }, { "If-Match": "\0" }, "header parameter If-Match has a character"],
    [
      "what is not Latin-1 in a header",
      { limit: 1 },
      { "If-Match": "🦊" },
      "header parameter If-Match has a character",
    ],
    ["a lone surrogate in an item", { limit: 1, tags: ["a", "\ud800"] }, {}, "query parameter tags has a character"],
  ])("%s is rejected", (_title, query, header, message) => {
    expect(check(query, header)).toThrow(message);
    expect(check(query, header)).toThrow(TypeError);
  });
});

describe("the query", () => {
  test("is left to openapi-fetch, unless the items of an array are joined", () => {
    expect(toQuerySerializer([])).toBeUndefined();
    expect(toQuerySerializer([{ name: "tags", in: "query" }])).toBeUndefined();
  });

  test("has one value for an array that is joined, and one for each item of any other", () => {
    const serialize = toQuerySerializer([
      { name: "tags", in: "query", explode: false },
      { name: "states", in: "query" },
    ]);
    expect(serialize?.({ tags: ["a,b", "c d"], states: ["x", "y&z"], isNew: false, limit: 0 })).toBe(
      "tags=a%2Cb,c%20d&states=x&states=y%26z&isNew=false&limit=0",
    );
    expect(serialize?.({ tags: [], states: undefined, after: null })).toBe("");
    expect(serialize?.({ tags: "one" })).toBe("tags=one");
  });
});
