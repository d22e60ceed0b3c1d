import { type OperationId, operationIds } from "@credential-api/contract";
import { isResponse } from "@credential-api/contract/validators";
import { describe, expect, test } from "vitest";
import { operationOf, requestOf } from "../../test/request-of.ts";
import { shownResponses } from "../../test/shown-responses.ts";
import { createCredentialClient } from "../index.ts";
import { makeMobileSignature, respondWith } from "./index.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const request = { path, body: {} };

/** Without types, as a table of names has none. */
const loosely = (id: OperationId, status: number, name?: string) =>
  Reflect.apply(respondWith, undefined, [id, status, name])(requestOf(id));

describe("responds", () => {
  test.each(shownResponses)("$id $status with $name, by either of its names", async ({ id, status, name, value }) => {
    const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    for (const each of [name, status === 409 ? "stale version" : words]) {
      const response = await loosely(id, status, each);
      expect(response.status).toBe(status);
      expect(response.headers.get("Content-Type")).toBe(value === undefined ? null : "application/json");
      expect(await response.text()).toBe(value === undefined ? "" : JSON.stringify(value));
    }
  });

  test("every declared status of every operation without a name, valid by the contract, with its headers", async () => {
    for (const id of operationIds) {
      const isBody: Readonly<Record<number, (body: unknown) => boolean>> = isResponse[id];
      for (const status of operationOf(id).statuses) {
        const response = await loosely(id, status);
        const text = await response.text();
        expect(text === "" ? status === 204 : isBody[status]?.(JSON.parse(text)), `${id} ${status}`).toBe(true);
        expect(response.headers.get("X-Request-Id")).toMatch(/^\w+$/);
        expect(response.headers.has("WWW-Authenticate")).toBe(status === 401);
        const isPatch = operationOf(id).method === "patch";
        expect(response.headers.has("Accept-Patch")).toBe(status === 415 && isPatch);
        expect(response.headers.has("Accept")).toBe(status === 415 && !isPatch);
        expect(response.headers.has("Retry-After")).toBe(status === 503);
      }
    }
  });

  test("a body of one's own", async () => {
    const credential = makeMobileSignature(4);
    const client = createCredentialClient({ baseUrl, fetch: respondWith("updateMobileSignature", 200, credential) });
    expect(await client.updateMobileSignature(request)).toMatchObject({ status: 200, body: credential });
  });

  test("with headers of one's own, and without those set to null", async () => {
    const headers = { "Retry-After": "0", "X-Request-Id": null };
    const fetch = respondWith("updateMobileSignature", 503, "store unreachable", headers);
    const response = await fetch(requestOf("updateMobileSignature"));
    expect([response.headers.get("Retry-After"), response.headers.has("X-Request-Id")]).toEqual(["0", false]);
  });

  test("as often as it is asked, wherever the server stands", async () => {
    const fetch = respondWith("updateMobileSignature", 409, "stale version");
    for (const address of [baseUrl, `${baseUrl}/deep/proxy`, "http://127.0.0.1:3000"]) {
      const client = createCredentialClient({ baseUrl: address, fetch });
      const result = await client.updateMobileSignature({ path: { clientExtId: "a/b", userExtId: "é" }, body: {} });
      expect(result).toMatchObject({ status: 409, body: { errors: [{ code: "errors.pessimisticLockingFailure" }] } });
    }
  });
});

describe("rejects", () => {
  test("a name that the contract does not have", () => {
    const unknown = "updateMobileSignature has no example 409 stale toast";
    expect(() => loosely("updateMobileSignature", 409, "stale toast")).toThrow(new TypeError(unknown));
    expect(() => loosely("updateMobileSignature", 409, "constructor")).toThrow(TypeError);
  });

  test("a status that the operation does not declare", () => {
    expect(() => loosely("updateMobileSignature", 418)).toThrow("updateMobileSignature has no example 418");
  });

  test("a request for something else, so that a test does not pass by accident", async () => {
    const fetch = respondWith("updateMobileSignature", 200);
    const result = await createCredentialClient({ baseUrl, fetch }).updateVascoCredential({
      path: { clientExtId: "client-123", extId: "vasco-123" },
      body: {},
    });
    expect(result).toMatchObject({
      status: "network",
      cause: new TypeError(
        "respondWith: PATCH /nevisidm/api/core/v1/client-123/vasco/vasco-123 is not updateMobileSignature",
      ),
    });
    for (const other of ["GET", "POST"]) {
      const wrong = new Request(requestOf("updateMobileSignature"), { method: other });
      await expect(fetch(wrong)).rejects.toThrow(`respondWith: ${other} `);
    }
  });
});

test("each operation that takes a version has exactly one stale version", () => {
  for (const id of operationIds) {
    const conflicts = shownResponses.filter((each) => each.id === id && each.status === 409);
    expect(conflicts.filter(({ name }) => name.startsWith("stale"))).toHaveLength(conflicts.length && 1);
  }
});
