import { describe, expect, it } from "vitest";
import { decodedPart, withBadEscape, withParameter, withQueryValue } from "./edit-request.ts";

const sent = (path: string) => ({ method: "GET", path, headers: [] });

describe("a value of a query parameter", () => {
  it.each([
    ["/parcels", "/parcels?size=0"],
    ["/parcels?size=10", "/parcels?size=0"],
    ["/parcels?withTotal=true&size=10&s%69ze=11", "/parcels?withTotal=true&size=0"],
    ["/parcels?resize=1", "/parcels?resize=1&size=0"],
  ])("of %s is replaced", (path, expected) => {
    expect(withQueryValue(sent(path), "size", "size=0").path).toBe(expected);
  });
});

describe("bad percent-encoding", () => {
  const parameter = (name: string, part: "path" | "query" | "header") =>
    ({ name, in: part, required: true, type: "string" }) as const;

  it("is in the path, if it has parameters, and in a query that the operation reads", () => {
    expect(decodedPart({ parameters: [parameter("size", "query"), parameter("code", "path")] })).toBe("path");
    expect(decodedPart({ parameters: [parameter("size", "query")] })).toBe("query");
    expect(decodedPart({ parameters: [parameter("If-Match", "header")] })).toBeUndefined();
  });

  it("replaces the last parameter of the path", () => {
    const path = "/nevisidm/api/core/v1/client-1/vasco/vasco-1";
    expect(withBadEscape(sent(path), "getVascoCredential").path).toBe("/nevisidm/api/core/v1/client-1/vasco/%zz");
  });

  it("is in the query of a path without parameters", () => {
    expect(withBadEscape(sent("/parcels"), "getVascoCredential", "/parcels").path).toBe("/parcels?conformance=%zz");
  });
});

it("a parameter that the path does not have is a mistake in the case", () => {
  expect(() => withParameter(sent("/"), "getVascoCredential", "tag", () => "x")).toThrow(
    "The path of getVascoCredential has no parameter tag.",
  );
});
