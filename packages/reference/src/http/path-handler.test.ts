import { operationIds, operations } from "@credential-api/contract";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { openReference, toRequest, urlOf } from "../../test/send.ts";
import { demoToken } from "../index.ts";
import { readWebBody } from "./body/read-body.ts";
import { toHonoHandler } from "./hono-mount.ts";
import { createPathHandler, type MethodHandler, respondUnknownPath } from "./path-handler.ts";

const serve = (...methods: readonly MethodHandler[]) =>
  new Hono().all("/thing", toHonoHandler(createPathHandler(methods), readWebBody));

const app = serve(
  { method: "get", mediaTypes: [], handle: () => ({ status: 200, text: "a thing", headers: { etag: '"7"' } }) },
  { method: "patch", mediaTypes: ["application/json"], handle: () => ({ status: 200, text: "patched" }) },
);

test("each method calls its handler", async () => {
  expect(await (await app.request("/thing")).text()).toBe("a thing");
  expect(await (await app.request("/thing", { method: "PATCH" })).text()).toBe("patched");
});

test("HEAD is GET without its body", async () => {
  const response = await app.request("/thing", { method: "HEAD" });
  expect([response.status, response.headers.get("etag"), response.body]).toEqual([200, '"7"', null]);
});

test("Allow lists HEAD after GET, and OPTIONS last", async () => {
  const options = await app.request("/thing", { method: "OPTIONS" });
  expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, PATCH, OPTIONS"]);
  const post = await app.request("/thing", { method: "POST" });
  expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD, PATCH, OPTIONS"]);
});

test("HEAD is 405 without a body where there is no GET", async () => {
  const only = serve({ method: "patch", mediaTypes: ["application/json"], handle: respondUnknownPath });
  const response = await only.request("/thing", { method: "HEAD" });
  expect([response.status, response.headers.get("allow"), response.body]).toEqual([405, "PATCH, OPTIONS", null]);
});

test("Accept-Patch is only there where PATCH is", async () => {
  const only = serve({ method: "get", mediaTypes: [], handle: () => ({ status: 200, text: "" }) });
  expect((await only.request("/thing", { method: "OPTIONS" })).headers.get("accept-patch")).toBeNull();
});

describe("404 and 405: HEAD, OPTIONS and every other method on every path", () => {
  const { app, fetch } = openReference();
  const known = [...new Set(operationIds.map((id) => urlOf(id)))].map((url) => {
    const methods = operationIds.filter((id) => urlOf(id) === url).map((id) => operations[id].method.toUpperCase());
    const allow = [...methods.flatMap((name) => (name === "GET" ? ["GET", "HEAD"] : [name])), "OPTIONS"].join(", ");
    return { url, methods, allow };
  });
  const reads = operationIds.filter((id) => operations[id].method === "get");

  test.each(known)("405 with Allow for $url", async ({ url, methods, allow }) => {
    for (const method of ["POST", "PUT", "DELETE", "PROPFIND"].filter((name) => !methods.includes(name))) {
      const { status, headers, body } = await fetch(url, { method });
      expect([method, status, headers.get("allow")]).toEqual([method, 405, allow]);
      expect(body).toEqual({
        errors: [
          {
            code: "errors.methodNotAllowed",
            message: "This path does not allow the method. The Allow header lists those it does.",
          },
        ],
      });
    }
  });

  test.each(reads)("HEAD returns status and headers of GET for %s, without a body", async (id) => {
    for (const authorization of [null, "Bearer wrong", `Bearer ${demoToken}`]) {
      const got = await app.fetch(toRequest(id, { authorization }));
      const head = await app.fetch(toRequest(id, { authorization, method: "HEAD" }));
      expect([head.status, [...head.headers], head.body]).toEqual([got.status, [...got.headers], null]);
    }
  });

  test.each(known)("OPTIONS lists the methods of $url, without a token", async ({ url, methods, allow }) => {
    const { status, headers, text } = await fetch(url, { method: "OPTIONS" });
    expect([status, headers.get("allow"), headers.get("accept-patch"), text]).toEqual([
      204,
      allow,
      methods.includes("PATCH") ? "application/json" : null,
      "",
    ]);
  });

  const prefix = "http://reference.test/nevisidm/api/core/v1";
  test.each([
    "http://reference.test/",
    "http://reference.test/nevisidm",
    `${prefix}/client-123`,
    `${prefix}/client-123/vasco/`,
    `${prefix}/client-123/vasco/vasco-123/`,
    `${prefix}/client-123//vasco-123`,
    `${prefix}//vasco/vasco-123`,
    `${prefix}/client-123/VASCO/vasco-123`,
    `${prefix}/client-123/%76asco/vasco-123`,
    `${prefix}/client-123/vasco/a/b`,
    `${prefix}/client-123/vasco/%2e%2e`,
    `${prefix}/client-123/users/user-123/mobile-signature/x`,
    `http://reference.test/${"a/".repeat(50_000)}`,
  ])("404 unknownResource for a path no operation has, for every method (%#)", async (url) => {
    for (const method of ["PATCH", "GET", "OPTIONS", "DELETE"]) {
      const { status, body } = await fetch(url, { method });
      expect(status).toBe(404);
      expect(body).toEqual({ errors: [{ code: "errors.unknownResource", message: "No operation has this path." }] });
    }
    const head = await app.fetch(new Request(url, { method: "HEAD" }));
    expect([head.status, head.body]).toEqual([404, null]);
  });

  test("an encoded slash stays inside its segment", async () => {
    const { send } = openReference();
    const { status, error } = await send("updateVascoCredential", { path: { extId: "a%2Fb" } });
    expect([status, error?.message]).toEqual([404, "VASCO credential a/b does not exist in client client-123."]);
  });

  test("a very long parameter is harmless", async () => {
    const { send } = openReference();
    const { status, text } = await send("updateVascoCredential", { path: { extId: "x".repeat(200_000) } });
    expect(status).toBe(422);
    expect(text.length).toBeLessThan(200);
  });
});
