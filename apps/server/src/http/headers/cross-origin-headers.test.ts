import { operationIds, operations } from "@credential-api/contract";
import { expect, test } from "vitest";
import { allowedHeaders, exposedHeaders, type OperationHeaders } from "./cross-origin-headers.ts";

const inHeader = (name: string) => ({ name, in: "header", required: false, type: "string" }) as const;
const table: readonly OperationHeaders[] = [
  {
    parameters: [inHeader("If-Match"), { ...inHeader("limit"), in: "query" }, { ...inHeader("extId"), in: "path" }],
    responses: {
      200: { body: true, headers: [inHeader("ETag"), inHeader("Cache-Control")] },
      204: { body: false, headers: [] },
    },
  },
  {
    parameters: [inHeader("Idempotency-Key"), inHeader("if-match"), inHeader("content-type")],
    responses: {
      201: { body: false, headers: [inHeader("Location"), inHeader("Link"), inHeader("etag")] },
      503: { body: true, headers: [inHeader("Retry-After")] },
    },
  },
];

test("a page may send what every request can have, and each header parameter once", () => {
  expect(allowedHeaders(table)).toEqual([
    "Authorization",
    "Content-Type",
    "X-Request-Id",
    "If-Match",
    "Idempotency-Key",
  ]);
});

test("a page may read each declared header once, without those that it may always read", () => {
  expect(exposedHeaders(table)).toEqual(["Allow", "ETag", "Location", "Link", "Retry-After"]);
});

test("the contract's own headers are in both lists", () => {
  const rows = operationIds.map((id) => operations[id]);
  expect(exposedHeaders(rows)).toEqual(
    expect.arrayContaining(["X-Request-Id", "WWW-Authenticate", "Retry-After", "Accept-Patch", "Allow"]),
  );
  expect(allowedHeaders(rows)).toEqual(expect.arrayContaining(["Authorization", "Content-Type", "X-Request-Id"]));
});
