import { operationIds } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { operationOf, requestOf } from "../../test/request-of.ts";
import { createFindOperation, findOperation } from "./find-operation.ts";

test.each(operationIds)("%s is found by its method and path, whatever a baseUrl puts in front", (id) => {
  for (const baseUrl of ["https://idm.example.com", "http://127.0.0.1:3000/deep/proxy"]) {
    expect(findOperation(requestOf(id, baseUrl))).toBe(id);
  }
});

test.each(operationIds)("%s is not found by another method, or by a path that goes on or stops short", (id) => {
  const { method, url } = requestOf(id);
  expect(findOperation({ method: "TRACE", url })).toBeUndefined();
  expect(findOperation({ method, url: `${url}/more/and/more` })).toBeUndefined();
  expect(findOperation({ method, url: url.replace(/[^/]+$/, "") })).toBeUndefined();
  expect(findOperation({ method, url: url.replace(operationOf(id).parameters[0]?.name ?? "", "") })).toBeUndefined();
});

describe("of several templates that fit", () => {
  const find = createFindOperation({
    readItem: { method: "GET", path: "/things/{extId}" },
    readNewest: { method: "GET", path: "/things/newest" },
    deleteItem: { method: "DELETE", path: "/things/{extId}" },
    readItemOfClient: { method: "GET", path: "/clients/{clientExtId}/things/{extId}" },
    readNewestOfClient: { method: "GET", path: "/clients/main/things/{extId}" },
  });

  test.each([
    ["a literal segment comes before a parameter", "GET", "/things/newest", "readNewest"],
    ["the longest one is taken", "GET", "/clients/a/things/b", "readItemOfClient"],
    ["a literal segment in the middle comes first, too", "GET", "/clients/main/things/b", "readNewestOfClient"],
    ["a parameter is taken where the literal leads nowhere", "GET", "/clients/a/things/newest", "readNewest"],
    ["the method decides", "DELETE", "/things/newest", "deleteItem"],
    ["a query and a fragment do not count", "GET", "/things/b?limit=5/6#/7", "readItem"],
  ])("%s", (_title, method, path, id) => {
    expect(find({ method, url: `https://idm.example.com/proxy${path}` })).toBe(id);
  });

  test.each(["/things/", "/things", "/things//", "/", ""])("none fits %j", (path) => {
    expect(find({ method: "GET", url: `https://idm.example.com${path}` })).toBeUndefined();
  });
});
