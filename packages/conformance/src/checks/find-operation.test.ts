import { operationIds, operations } from "@credential-api/contract";
import { expect, test } from "vitest";
import { findOperation, findPath, isAmbiguous } from "./find-operation.ts";

test.each(operationIds)("%s is found by its method and path", (id) => {
  const path = operations[id].path.replace(/\{\w+\}/g, "a%2Fb");
  const method = operations[id].method.toUpperCase();
  expect(findOperation({ method, path: `${path}?a=/b#/c` })).toBe(id);
  expect(findOperation({ method: method.toLowerCase(), path })).toBeNull();
  expect(findOperation({ method: "OPTIONS", path })).toBeNull();
});

test.each([
  ["/"],
  [""],
  ["/nevisidm/api/core/v1/client-123/vasco/vasco-123/"],
  ["/nevisidm/api/core/v1/client-123/vasco//"],
  ["/nevisidm/api/core/v1//vasco/vasco-123"],
  ["//nevisidm/api/core/v1/client-123/vasco/vasco-123"],
  ["/nevisidm/api/core/v1/client-123/VASCO/vasco-123"],
  ["/x/nevisidm/api/core/v1/client-123/vasco/vasco-123"],
  ["/nevisidm/api/core/v1/client-123/vasco/%2e%2E"],
])("no operation has %j", (path) => {
  expect(findOperation({ method: "GET", path })).toBeNull();
});

test("HEAD is that of GET", () => {
  expect(findOperation({ method: "HEAD", path: "/nevisidm/api/core/v1/a/vasco/b" })).toBe("getVascoCredential");
});

test("parameters are the segments as they were sent", () => {
  expect(findPath({ path: "/nevisidm/api/core/v1/a%20b/vasco/%ZZ" })).toMatchObject({
    methods: ["GET", "HEAD", "PATCH"],
    parameters: { clientExtId: "a%20b", extId: "%ZZ" },
  });
});

test.each(["/a/./b", "/a/..", "/a/%2E%2e/b", "/a/.%2e/b", "/a/..%2fb", "/a/..%5Cb", "/a/..\\b"])(
  "%s can be another path for what is in front of a server",
  (path) => expect(isAmbiguous({ path })).toBe(true),
);

test.each(["/a/.b", "/a/b..", "/a/...", "/a/b?../.."])("%s cannot", (path) => {
  expect(isAmbiguous({ path })).toBe(false);
});
