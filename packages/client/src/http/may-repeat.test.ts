import type { ClientOperation } from "@credential-api/contract/client";
import { describe, expect, test } from "vitest";
import { mayRepeat } from "./retry.ts";

const operation = (method: string, more: Partial<ClientOperation> = {}): ClientOperation => ({
  method,
  path: "/x",
  statuses: [200],
  ...more,
});
const key = { parameters: [{ name: "Idempotency-Key", in: "header" }] } as const;
const none = new Headers();
const withKey = new Headers({ "Idempotency-Key": "8e03978e-40d5-43dd-bc93-6894a57f9324" });

describe("a request may be repeated", () => {
  test.each<[string, ClientOperation, Headers, string | undefined]>([
    ["that is a GET", operation("GET"), none, undefined],
    ["that is a PUT", operation("PUT"), none, "{}"],
    ["that is a DELETE", operation("DELETE"), none, undefined],
    ["that carries a version", operation("PATCH", { version: "integer" }), none, '{"version":7}'],
    ["that carries a declared Idempotency-Key", operation("POST", key), withKey, "{}"],
    [
      "whose key is declared in lower case",
      operation("PATCH", { parameters: [{ name: "idempotency-key", in: "header" }] }),
      withKey,
      "{}",
    ],
  ])("%s", (_title, each, headers, body) => {
    expect(mayRepeat(each, headers, body)).toBe(true);
  });
});

describe("a request may not be repeated", () => {
  test.each<[string, ClientOperation, Headers, string | undefined]>([
    ["that is a POST", operation("POST"), none, "{}"],
    ["whose Idempotency-Key the contract does not declare", operation("POST"), withKey, "{}"],
    ["without the Idempotency-Key that the contract declares", operation("POST", key), none, "{}"],
    ["that could carry a version and has none", operation("PATCH", { version: "integer" }), none, "{}"],
    ["whose version is no version for the contract", operation("POST"), none, '{"version":7}'],
  ])("%s", (_title, each, headers, body) => {
    expect(mayRepeat(each, headers, body)).toBe(false);
  });
});
