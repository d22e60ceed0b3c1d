import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { unavailableStore } from "../../../test/support/faulty-stores.ts";
import { demoPath, startTestServer } from "../../../test/support/start-test-server.ts";
import type { KeyStatus } from "../../auth/remote-key-set.ts";

const paths = ["/", "/health/live", "/health/ready", "/openapi.json", "/openapi.yaml", "/openapi-3.0.json"];

describe("health", () => {
  test("live: the process responds, also without the store", async () => {
    const { url } = await startTestServer({ store: unavailableStore() });
    const response = await fetch(`${url}/health/live`);
    expect([response.status, await response.json()]).toEqual([200, { status: "live" }]);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("ready: the store responds", async () => {
    const { url } = await startTestServer();
    const response = await fetch(`${url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([200, { status: "ready" }]);
  });

  test("not ready when the store does not respond", async () => {
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
    ["openapi-3.0.json", "application/json"],
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

test.each(["/health", "/health/live/", "/openapi.json/x", "/OPENAPI.JSON", "/health%2Flive"])(
  "%s is unknown",
  async (path) => {
    const { url } = await startTestServer();
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ code: "errors.unknownResource" }] });
  },
);

describe("HEAD has the status and the headers of GET, Content-Length included, and no body:", () => {
  // The client closes the connection after a HEAD by itself.
  const perResponse = ["date", "x-request-id", "connection", "keep-alive"];
  const headersOf = ({ headers }: Response) => [...headers].filter(([name]) => !perResponse.includes(name)).sort();
  const credential = demoPath("getMobileSignature");

  test.each([
    [200, "/", {}],
    [200, "/", { accept: "text/html" }],
    [200, "/health/live", {}],
    [200, "/health/ready", {}],
    [200, "/openapi.json", {}],
    [200, "/openapi.yaml", {}],
    [200, "/docs/", {}],
    [200, "/docs/page.css", {}],
    [200, "/docs/page.css", { "accept-encoding": "identity" }],
    [200, credential, { authorization: "valid" }],
    [401, credential, {}],
    [404, "/nowhere", {}],
    [404, "/docs/nowhere", {}],
  ] as const)("%i for %s %j", async (status, path, headers: Readonly<Record<string, string>>) => {
    const { url, token } = await startTestServer();
    const sent = { ...headers, ...(headers.authorization === undefined ? {} : { authorization: `Bearer ${token}` }) };
    const get = await fetch(`${url}${path}`, { headers: sent });
    const head = await fetch(`${url}${path}`, { method: "HEAD", headers: sent });
    expect([get.status, head.status]).toEqual([status, status]);
    expect(headersOf(head)).toEqual(headersOf(get));
    expect(head.headers.get("content-length")).toMatch(/^\d+$/);
    expect(await head.text()).toBe("");
  });

  test("503 when the store is not available", async () => {
    const { url } = await startTestServer({ store: unavailableStore() });
    const get = await fetch(`${url}/health/ready`);
    const head = await fetch(`${url}/health/ready`, { method: "HEAD" });
    expect([get.status, head.status]).toEqual([503, 503]);
    expect(headersOf(head)).toEqual(headersOf(get));
  });
});

describe("the start page", () => {
  const linksIn = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => String(href));

  test("leads a browser to the docs page, the contract and the health checks, and allows nothing else", async () => {
    const { url } = await startTestServer();
    const response = await fetch(url, { headers: { accept: "text/html,*/*" } });
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
    const links = linksIn(await response.text());
    expect(links).toContain("docs/");
    for (const link of links) expect((await fetch(new URL(link, `${url}/`))).status).toBe(200);
  });

  test("gives other clients the same links as JSON", async () => {
    const { url } = await startTestServer();
    const html = await (await fetch(url, { headers: { accept: "text/html" } })).text();
    const response = await fetch(url);
    expect(response.headers.get("vary")).toContain("Accept");
    const body = (await response.json()) as { readonly links: Readonly<Record<string, string>> };
    expect(Object.values(body.links)).toEqual(linksIn(html));
  });
});
