import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { operationIds } from "@credential-api/contract";
import { describe, expect, onTestFinished, test } from "vitest";
import { createDocs, type DocsOptions } from "./create-docs.ts";
import { createDevStatusBoard } from "./dev/dev-status.ts";
import { writeStaticCopy } from "./write-static-copy.ts";

const developmentTokens = { sign: async () => "a-token", ttlSeconds: 600, nonce: "n".repeat(32) };

/** The bindings of the adapter, as far as the page reads them. */
const bindings = { incoming: { socket: { remoteAddress: "192.168.1.7" }, httpVersion: "1.1", headers: {} } };

async function index(options?: DocsOptions): Promise<string> {
  const response = await createDocs(options).request("/docs/", {}, bindings);
  expect(response.status).toBe(200);
  return response.text();
}

/** What a page loads, as its text says. */
function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, link = ""]) => link);
}

describe("200", () => {
  test("for everything the page names, under relative links, with security headers", async () => {
    const docs = createDocs({ dev: createDevStatusBoard() });
    const links = [
      ...linksOf(await (await docs.request("/docs/")).text()),
      "document.json",
      "openapi.json",
      "openapi-3.0.json",
      "tokens.js",
    ];
    expect(links).toEqual(expect.arrayContaining(["boot.js", "overlay.js", expect.stringMatching(/^scalar\.js\?/)]));
    for (const link of links) {
      expect(link).not.toMatch(/^[a-z]+:|^\//);
      const response = await docs.request(`/docs/${link}`);
      expect({ link, status: response.status }).toEqual({ link, status: 200 });
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    }
  });

  test("with a policy that runs no text as script and loads nothing from elsewhere", async () => {
    const response = await createDocs().request("/docs/");
    const policy = response.headers.get("Content-Security-Policy") ?? "";
    const rules = Object.fromEntries(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
    expect(rules).toEqual({
      "default-src": ["'none'"],
      "script-src": ["'self'"],
      "connect-src": ["'self'"],
      "style-src": ["'self'", "'unsafe-inline'"],
      "img-src": ["'self'", "data:"],
      "font-src": ["'self'"],
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
      "frame-ancestors": ["'none'"],
    });
    expect(await response.text()).not.toMatch(/<script(?![^>]* src=)| on[a-z]+=/);
  });

  test("with a document that explains how this page sends requests", async () => {
    const text = async (options?: DocsOptions) => (await createDocs(options).request("/docs/document.json")).text();
    expect(await text({ developmentTokens })).toContain("short-lived development token");
    expect(await text()).toContain("Get one from the issuer of tokens for this server");
  });
});

describe("a contract with more operations than one page may show", () => {
  const options = { maxOperations: 2, dev: createDevStatusBoard() };

  test("has a start page that links to each operation on a page that has it", async () => {
    const docs = createDocs(options);
    const html = await index(options);
    const links = [...html.matchAll(/<a href="([\w-]+\.html)#tag\/[\w-]+\/(\w+)"/g)];
    expect(links.map(([, , id]) => id).toSorted()).toEqual([...operationIds].toSorted());
    for (const [, name = "", id = ""] of links) {
      const response = await docs.request(`/docs/${name}`);
      expect({ name, status: response.status }).toEqual({ name, status: 200 });
      const page = await response.text();
      expect(/data-operations="([^"]*)"/.exec(page)?.[1]?.split(" ")).toContain(id);
      expect(page).toContain(">All 10 operations<");
      const document = await docs.request(`/docs/${/data-document="([^"]+)"/.exec(page)?.[1]}`);
      expect(JSON.stringify(await document.json())).toContain(`"operationId":"${id}"`);
    }
  });

  test("gives no page with a nonce to another machine, and no cache keeps one", async () => {
    const docs = createDocs({ ...options, developmentTokens });
    for (const path of ["/docs/", "/docs/about.html"]) {
      const response = await docs.request(path, { headers: { Host: "localhost" } }, bindings);
      expect(response.headers.get("Cache-Control")).toBe("no-store");
      expect(await response.text()).toContain('data-nonce=""');
    }
  });

  test.each(["operations-none-1.html", "operations-none-1.json"])("404 for %s, which it has not", async (name) => {
    const response = await createDocs(options).request(`/docs/${name}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining(name) }] });
  });

  test("is copied with all its pages, and with each that a page names", () => {
    const folder = mkdtempSync(join(tmpdir(), "docs-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const names = writeStaticCopy(folder, 2);
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
    const pages = names.filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(6);
    for (const page of pages) {
      const missing = linksOf(readFileSync(join(folder, page), "utf8"))
        .map((link) => link.replace(/\?.*/, ""))
        .filter((link) => link !== "./" && !names.includes(link));
      expect({ page, missing }).toEqual({ page, missing: [] });
    }
  });
});

test("a contract that fits has one page, and none of the others", async () => {
  for (const name of ["about.html", "start.js", "operations-vasco-1.html"])
    expect((await createDocs().request(`/docs/${name}`)).status).toBe(404);
});

describe("308", () => {
  test.each(["GET", "HEAD"])("for %s of the path without its slash, relative", async (method) => {
    const response = await createDocs().request("/docs", { method });
    expect(response.status).toBe(308);
    expect(response.headers.get("Location")).toBe("docs/");
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });
});

describe("404", () => {
  test.each([
    ["a token", "/docs/token", { dev: createDevStatusBoard() }],
    ["events", "/docs/events", { developmentTokens }],
    ["the overlay", "/docs/overlay.js", { developmentTokens }],
    ["its style", "/docs/overlay.css", { developmentTokens }],
    ["a file of no page", "/docs/package.json", {}],
    ["a path that climbs", "/docs/..%2fmain.ts", {}],
  ])("for %s where it is not served", async (_, path, options) => {
    for (const method of ["GET", "POST"]) {
      expect((await createDocs(options).request(path, { method })).status).toBe(404);
    }
  });

  test("and what is not served is not loaded", async () => {
    expect(await index({ developmentTokens })).not.toContain("overlay");
    expect(await index({ dev: createDevStatusBoard() })).toContain("overlay.js");
  });
});

describe("405 with Allow", () => {
  test.each([
    ["POST", "/docs", "GET, HEAD, OPTIONS"],
    ["DELETE", "/docs/", "GET, HEAD, OPTIONS"],
    ["PUT", "/docs/scalar.js", "GET, HEAD, OPTIONS"],
    ["GET", "/docs/token", "POST, OPTIONS"],
    ["POST", "/docs/events", "GET, HEAD, OPTIONS"],
  ])("for %s %s", async (method, path, allow) => {
    const docs = createDocs({ developmentTokens, dev: createDevStatusBoard() });
    const response = await docs.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe(allow);
    expect(await response.json()).toMatchObject({ errors: [{ code: "errors.methodNotAllowed" }] });
    expect((await docs.request(path, { method: "OPTIONS" })).headers.get("Allow")).toBe(allow);
  });
});

describe("the static copy", () => {
  test("has what its page names, the contract, and nothing that needs a server", () => {
    const folder = mkdtempSync(join(tmpdir(), "docs-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const names = writeStaticCopy(join(folder, "a", "b"));
    const written = readdirSync(join(folder, "a", "b"));
    expect(written.toSorted()).toEqual(names.toSorted());
    expect(written).toEqual(expect.arrayContaining(["index.html", "scalar.js", "document.json", "openapi.json"]));
    expect(written).not.toContain("overlay.js");

    const html = readFileSync(join(folder, "a", "b", "index.html"), "utf8");
    expect(linksOf(html).filter((link) => !written.includes(link.replace(/\?.*/, "")))).toEqual([]);
    expect(html).toContain('http-equiv="Content-Security-Policy" content="default-src \'none\'');
    const document = readFileSync(join(folder, "a", "b", "document.json"), "utf8");
    expect(document).toContain("This is a copy of the page without a server behind it");
  });
});
