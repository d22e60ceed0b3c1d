import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createMemoryStore, demoCallers, demoData } from "@credential-api/reference";
import type { OidcSignIn } from "@credential-api/reference/console";
import { describe, expect, test } from "vitest";
import { consoleBuild, startTestServer } from "../../../../test/support/start-test-server.ts";
import { temporaryDirectory } from "../../../../test/support/temporary-directory.ts";
import { createConsole } from "./create-console.ts";
import type { ConsoleSignIn } from "./session.ts";

const missing: ConsoleSignIn = { kind: "missing", settings: ["CONSOLE_OIDC_CLIENT_ID"], reason: "Set it." };
const html = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

/** The console in process. */
function open(folder = consoleBuild, signIn = missing) {
  const api = {
    store: createMemoryStore(demoData),
    callers: demoCallers,
    readCertificate: () => undefined,
  };
  const app = createConsole({ folder, signIn }, api);
  return { get: async (path: string, init: RequestInit = {}) => receive(await app.request(path, init)) };
}

/** The console as a part of a server. */
async function start(folder = consoleBuild) {
  const { url, lines } = await startTestServer({ console: { folder, signIn: missing } });
  return {
    lines,
    get: async (path: string, init: RequestInit = {}) =>
      receive(await fetch(`${url}${path}`, { redirect: "manual", ...init })),
  };
}

async function receive(response: Response) {
  const { status, headers } = response;
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status, headers, bytes, text: bytes.toString() };
}

describe("the page", () => {
  test.each(["/console/", "/console/client-123/users/user-123", "/console/callback?code=1", "/console/%zz"])(
    "is at %s for a browser, and is asked for before each use",
    async (path) => {
      const { get } = open();
      const { status, headers, text } = await get(path, { headers: html });
      expect([status, headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
      expect(text).toContain("<title>A built page for tests</title>");
      expect(headers.get("cache-control")).toBe("no-cache");
    },
  );

  test("runs, loads and calls only what this server serves, in no frame, and without text that is a script or a style", async () => {
    const { get } = open();
    for (const path of ["/console/", "/console/users", "/console/assets/main-Ab12Cd34.js"]) {
      const { headers } = await get(path, { headers: html });
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      expect(policy).toContain("connect-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|data:|\*/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    }
  });

  test("may call the OpenID provider that signs people in, and no other", async () => {
    const signIn: OidcSignIn = {
      kind: "oidc",
      issuer: "https://login.example.com:8443/realms/help",
      clientId: "console",
      scopes: "openid",
      audience: "credential-api",
    };
    const { get } = open(consoleBuild, signIn);
    const policy = (await get("/console/", { headers: html })).headers.get("content-security-policy");
    expect(policy).toContain("connect-src 'self' https://login.example.com:8443;");
  });

  test("is not for pages of other origins", async () => {
    const { get } = await start();
    const { headers } = await get("/console/", { headers: { ...html, origin: "http://localhost:5173" } });
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("a file", () => {
  test("whose name has its digest is kept for good, and comes compressed when that saves something", async () => {
    const folder = temporaryDirectory();
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<!doctype html>");
    const script = "let credentials = 1;\n".repeat(500);
    writeFileSync(join(folder, "assets/main-Zz99.js"), script);
    const { get } = open(folder);
    const { status, headers, bytes } = await get("/console/assets/main-Zz99.js", {
      headers: { "accept-encoding": "gzip" },
    });
    expect([status, headers.get("content-encoding")]).toEqual([200, "gzip"]);
    expect(gunzipSync(bytes).toString()).toBe(script);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(headers.get("content-length")).toBe(String(bytes.length));
    expect(bytes.length).toBeLessThan(script.length / 10);
  });

  test("with another name is asked for before each use, and is not sent again to who has it", async () => {
    const { get } = open();
    const { headers } = await get("/console/icon.svg");
    expect([headers.get("content-type"), headers.get("cache-control")]).toEqual(["image/svg+xml", "no-cache"]);
    const again = await get("/console/icon.svg", { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect([again.status, again.text]).toEqual([304, ""]);
  });

  test.each([
    ["that is not there", "/console/assets/main-Other.js", {}],
    ["of the assets, for a browser that opens its address", "/console/assets/main-Other.js", html],
    ["for a program", "/console/users", {}],
    ["outside the folder", "/console/..%2f..%2fpackage.json", {}],
    ["outside the folder, by backslashes", "/console/..%5c..%5cstart-test-server.ts", {}],
    ["that tells how the page was built", "/console/assets/main-Ab12Cd34.js.map", {}],
    ["that is a folder", "/console/assets", {}],
  ])("404 for one %s", async (_, path, headers) => {
    const { status, text } = await open().get(path, { headers });
    expect([status, JSON.parse(text)]).toMatchObject([404, { errors: [{ code: "errors.unknownResource" }] }]);
  });
});

test("HEAD has the headers of GET, its length included", async () => {
  const { get } = open();
  for (const path of ["/console/", "/console/icon.svg"]) {
    const head = await get(path, { method: "HEAD", headers: html });
    const { headers } = await get(path, { headers: html });
    expect([head.status, head.text]).toEqual([200, ""]);
    for (const name of ["content-length", "content-type", "etag", "cache-control", "content-security-policy"])
      expect([name, head.headers.get(name)]).toEqual([name, headers.get(name)]);
  }
});

test.each(["/console", "/console/", "/console/icon.svg", "/console/api/session"])(
  "405 for another method at %s, and OPTIONS lists those it has",
  async (path) => {
    const { get } = open();
    const deleted = await get(path, { method: "DELETE" });
    expect([deleted.status, deleted.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(JSON.parse(deleted.text)).toMatchObject({
      errors: [{ code: "errors.methodNotAllowed", message: expect.stringMatching(/^\/console[/\w]* is only read\.$/) }],
    });
    const options = await get(path, { method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  },
);

test("the address without a slash leads to the one with it, also below a prefix", async () => {
  const { status, headers } = await open().get("/console", { headers: html });
  expect([status, headers.get("location")]).toEqual([308, "console/"]);
});

describe("without a build", () => {
  test("the page says so in a sentence, and everything else works", async () => {
    const { get } = await start(temporaryDirectory());
    const page = await get("/console/", { headers: html });
    expect([page.status, page.headers.get("cache-control")]).toEqual([503, "no-store"]);
    expect(page.text).toMatch(/<p>The console is not built: [^<]+\.<\/p>/);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    const file = await get("/console/icon.svg");
    expect([file.status, JSON.parse(file.text)]).toMatchObject([503, { errors: [{ code: "errors.unavailable" }] }]);
    expect((await get("/console/api/session")).status).toBe(200);
    expect((await get("/health/ready")).status).toBe(200);
  });

  test("a build that appears or changes is served from then on", async () => {
    const folder = temporaryDirectory();
    const { get } = open(folder);
    expect((await get("/console/", { headers: html })).status).toBe(503);
    writeFileSync(join(folder, "index.html"), "first");
    expect((await get("/console/", { headers: html })).text).toBe("first");
    writeFileSync(join(folder, "index.html"), "the second");
    expect((await get("/console/", { headers: html })).text).toBe("the second");
  });
});

test("the log names the page and its API by templates", async () => {
  const { get, lines } = await start();
  for (const path of ["/console/client-123/users/user-123", "/console", "/console/api/unknown", "/consoles"])
    await get(path);
  await get("/console/api/clients/client-123/credentials?user=user-123");
  await get("/console/api/clients/client-123/credentials/vasco-123/history");
  await get("/console/api/session");
  const paths = () => lines.filter(({ msg }) => msg === "request").map(({ path }) => path);
  await expect
    .poll(paths)
    .toEqual([
      "/console/{file}",
      "/console/{file}",
      "(unknown)",
      "(unknown)",
      "/console/api/clients/{clientExtId}/credentials",
      "/console/api/clients/{clientExtId}/credentials/{credentialExtId}/history",
      "/console/api/session",
    ]);
  expect(JSON.stringify(lines)).not.toMatch(/client-123|user-123|vasco-123/);
});
