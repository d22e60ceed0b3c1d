import { operationIds, operations } from "@credential-api/contract";
import { expect, test } from "vitest";
import { requestOf } from "../../test/request-of.ts";
import { findOperation } from "./find-operation.ts";

test.each(operationIds)("%s is found by its method and path, whatever a baseUrl puts in front", (id) => {
  for (const baseUrl of ["https://idm.example.com", "http://127.0.0.1:3000/deep/proxy"]) {
    expect(findOperation(requestOf(id, baseUrl))).toBe(id);
  }
});

test.each(operationIds)("%s is not found by another method, or by a path that goes on or stops short", (id) => {
  const { method, url } = requestOf(id);
  expect(findOperation({ method: "POST", url })).toBeUndefined();
  expect(findOperation({ method, url: `${url}/history` })).toBeUndefined();
  expect(findOperation({ method, url: url.replace(/[^/]+$/, "") })).toBeUndefined();
  expect(findOperation({ method, url: url.replace(operations[id].parameters[0]?.name ?? "", "") })).toBeUndefined();
});
