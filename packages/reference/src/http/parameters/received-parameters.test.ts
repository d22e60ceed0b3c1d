import type { OperationParameter } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { createParameterReader, type RequestHead } from "./received-parameters.ts";

const name: OperationParameter = { name: "name", in: "path", required: true, type: "string" };
const number: OperationParameter = { name: "number", in: "path", required: true, type: "integer" };
const limit: OperationParameter = { name: "limit", in: "query", required: false, type: "integer", default: 100 };
const match: OperationParameter = { name: "If-Match", in: "header", required: true, type: "string" };
const tags: OperationParameter = { name: "X-Tags", in: "header", required: false, type: "array", items: "integer" };

/** A request whose URL and headers can be read; any other access fails. */
function head(query: string, headers: Readonly<Record<string, string>> = {}): RequestHead {
  const known = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { url: `https://reference.test/things${query}`, header: (of) => known.get(of) };
}

const untouched: RequestHead = {
  get url(): string {
    throw new Error("The URL was read");
  },
  header: () => {
    throw new Error("A header was read");
  },
};

describe("only what the operation declares is read", () => {
  test("texts in the path are passed on as they are, and nothing else is read", () => {
    const path = { name: "7" };
    const received = createParameterReader([name])(untouched, path);
    expect(received).toEqual({ request: { path }, violations: [] });
    expect(typeof received === "object" && received.request.path).toBe(path);
  });

  test("an operation without parameters has no location", () => {
    expect(createParameterReader([])(untouched, {})).toEqual({ request: {}, violations: [] });
  });

  test("a declared location is there even when nothing in it is sent", () => {
    const received = createParameterReader([match, { ...limit, default: undefined }])(head(""), {});
    expect(received).toEqual({ request: { query: {}, header: {} }, violations: [] });
  });
});

test("each location has its values, under the names of the contract", () => {
  const read = createParameterReader([name, number, limit, match, tags]);
  const received = read(head("?limit=5&other=1", { "if-match": '"7"', "x-tags": " 1,, 2 ,x" }), {
    name: "7",
    number: "7",
  });
  expect(received).toEqual({
    request: {
      path: { name: "7", number: 7 },
      query: { limit: 5 },
      header: { "If-Match": '"7"', "X-Tags": [1, 2, "x"] },
    },
    violations: [],
  });
});

test("defaults are filled in", () => {
  expect(createParameterReader([limit])(head(""), {})).toMatchObject({ request: { query: { limit: 100 } } });
});

test("violations of all locations are collected", () => {
  const received = createParameterReader([number, limit])(head("?limit=1&limit=2"), { number: "9007199254740993" });
  expect(typeof received === "object" && received.violations.map(({ instancePath }) => instancePath)).toEqual([
    "/path/number",
    "/query/limit",
  ]);
});

test("bad percent-encoding in the path comes before that in the query", () => {
  const read = createParameterReader([name, limit]);
  expect(read(head("?limit=%zz"), { name: undefined })).toBe("malformed path");
  expect(read(head("?limit=%zz"), { name: "x" })).toBe("malformed query");
});

test("an empty header of an array is an empty array", () => {
  expect(createParameterReader([tags])(head("", { "x-tags": "" }), {})).toMatchObject({
    request: { header: { "X-Tags": [] } },
  });
});
