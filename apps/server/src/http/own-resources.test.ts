import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { unavailableStore } from "../../test/support/faulty-stores.ts";
import { startTestServer } from "../../test/support/start-test-server.ts";
import type { KeyStatus } from "../auth/remote-key-set.ts";

const paths = ["/health/live", "/health/ready", "/openapi.json", "/openapi.yaml"];

describe("health", () => {
  test("live: the process answers, whatever the store does", async () => {
    const { url } = await startTestServer({ store: unavailableStore() });
    const response = await fetch(`${url}/health/live`);
    expect([response.status, await response.json()]).toEqual([200, { status: "live" }]);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("ready: the store answers", async () => {
    const { url } = await startTestServer();
    const response = await fetch(`${url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([200, { status: "ready" }]);
  });

  test("not ready when the store does not answer", async () => {
    const { url } = await startTestServer({ store: unavailableStore() });
    const response = await fetch(`${url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([503, { status: "store unavailable" }]);
  });
});

describe("ready, where keys are fetched from a URL", () => {
  test.each<[KeyStatus, number, string]>([
    [{ state: "current" }, 200, "ready"],
    [{ state: "stale", usableForSeconds: 86_000 }, 200, "ready"],
    [{ state: "loading" }, 503, "keys unavailable"],
    [{ state: "unavailable" }, 503, "keys unavailable"],
  ])("%j", async (keys, code, status) => {
    const { url } = await startTestServer({ keyStatus: () => keys });
    const response = await fetch(`${url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([code, { status, keys }]);
  });
});

describe("the contract", () => {
  test.each([
    ["openapi.json", "application/json"],
    ["openapi.yaml", "application/yaml"],
  ])("/%s is the contract's file for the server it comes from, without a token", async (name, mediaType) => {
    const { url } = await startTestServer();
    const response = await fetch(`${url}/${name}`);
    const file = createRequire(import.meta.url).resolve(`@credential-api/contract/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(mediaType);
    const content = await response.text();
    expect(content).toBe(readFileSync(file, "utf8").replace("http://127.0.0.1:3000", "/"));
    expect(content).not.toContain("127.0.0.1");
    expect(response.headers.get("etag")).toBe(`"${createHash("sha256").update(content).digest("hex")}"`);
  });

  test("is not sent again to who has it", async () => {
    const { url } = await startTestServer();
    const tags = await Promise.all(
      ["json", "yaml"].map(async (type) => (await fetch(`${url}/openapi.${type}`)).headers.get("etag")),
    );
    expect(new Set(tags).size).toBe(2);
    const [etag = ""] = tags;
    const again = await fetch(`${url}/openapi.json`, { headers: { "if-none-match": String(etag) } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    const other = await fetch(`${url}/openapi.json`, { headers: { "if-none-match": '"another"' } });
    expect(other.status).toBe(200);
  });
});

test("a page of another origin may read a 304 as it may read the 200", async () => {
  const { url } = await startTestServer();
  const origin = "http://localhost:5173";
  const first = await fetch(`${url}/openapi.json`, { headers: { origin } });
  const etag = String(first.headers.get("etag"));
  const again = await fetch(`${url}/openapi.json`, { headers: { origin, "if-none-match": etag } });
  expect(again.status).toBe(304);
  expect(again.headers.get("access-control-allow-origin")).toBe(origin);
  for (const name of ["vary", "access-control-allow-origin", "access-control-expose-headers"]) {
    expect(again.headers.get(name)).toBe(first.headers.get(name));
  }
  expect(again.headers.get("vary")).toContain("Origin");
});

describe.each(paths)("%s", (path) => {
  test("HEAD answers as GET does, without a body", async () => {
    const { url } = await startTestServer();
    const [head, get] = [await fetch(`${url}${path}`, { method: "HEAD" }), await fetch(`${url}${path}`)];
    expect([head.status, await head.text()]).toEqual([get.status, ""]);
    expect(head.headers.get("content-type")).toBe(get.headers.get("content-type"));
    expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
  });

  test("OPTIONS tells the methods", async () => {
    const { url } = await startTestServer();
    const response = await fetch(`${url}${path}`, { method: "OPTIONS" });
    expect([response.status, response.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });

  test.each(["POST", "PATCH", "DELETE", "PUT"])("405 and the methods for %s", async (method) => {
    const { url } = await startTestServer();
    const response = await fetch(`${url}${path}`, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(await response.json()).toMatchObject({ errors: [{ code: "errors.methodNotAllowed" }] });
  });
});

test.each(["/", "/health", "/health/live/", "/openapi.json/x", "/OPENAPI.JSON", "/health%2Flive"])(
  "%s is unknown",
  async (path) => {
    const { url } = await startTestServer();
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ code: "errors.unknownResource" }] });
  },
);
