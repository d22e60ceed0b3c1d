import { request } from "node:http";
import { serve } from "@hono/node-server";
import { afterAll, describe, expect, test } from "vitest";
import { createDocs } from "../create-docs.ts";
import { NONCE_HEADER } from "./development-token.ts";

type Headers = { readonly [name: string]: string | undefined };

const nonce = "n".repeat(32);
const makeApp = () => createDocs({ developmentTokens: { sign: async () => "a-token", ttlSeconds: 600, nonce } });

/** Serves the app for one test file. Returns its port. */
async function listen({ fetch }: ReturnType<typeof makeApp>): Promise<number> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => resolve(port));
    afterAll(() => void server.close());
  });
}

const app = makeApp();
const port = await listen(app);
/** Sends a request with exactly these headers. `#` stands for the port. */
function send(method: string, path: string, headers: Headers, to = port) {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value.replaceAll("#", String(port))]],
  );
  return new Promise<{ status: number | undefined; headers: Headers; body: string }>((resolve, reject) => {
    const sent = request({
      port: to,
      host: "127.0.0.1",
      method,
      path,
      headers: Object.fromEntries(given),
      agent: false,
    });
    sent.on("response", async (response) => {
      let body = "";
      for await (const chunk of response.setEncoding("utf8")) body += chunk;
      const received = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
      resolve({ status: response.statusCode, headers: Object.fromEntries(received), body });
    });
    sent.on("error", reject).end();
  });
}

async function readPage(headers: Headers = { Host: "127.0.0.1:#" }) {
  const response = await send("GET", "/docs/", headers);
  return { ...response, nonce: /data-nonce="([^"]*)"/.exec(response.body)?.[1] };
}

const own = { Host: "127.0.0.1:#", Origin: "http://127.0.0.1:#", "Sec-Fetch-Site": "same-origin" };

/** What the page sends, with changes. */
async function ask(changes: Headers = {}) {
  const { nonce } = await readPage();
  return send("POST", "/docs/token", { ...own, [NONCE_HEADER]: nonce, ...changes });
}

describe("200 with a token", () => {
  test.each(["127.0.0.1:#", "localhost:#", "[::1]:#", "127.8.8.8:#"])(
    "for a page of this server that was opened at %s",
    async (host) => {
      const { nonce } = await readPage({ Host: host });
      const { status, headers, body } = await send("POST", "/docs/token", {
        Host: host,
        Origin: `http://${host}`,
        "Sec-Fetch-Site": "same-origin",
        [NONCE_HEADER]: nonce,
      });
      expect({ status, body }).toEqual({ status: 200, body: '{"token":"a-token","expiresInSeconds":600}' });
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    },
  );
});

describe("403 without a token", () => {
  const expectRejection = async (changes: Headers) => {
    const { status, headers, body } = await ask(changes);
    expect(status).toBe(403);
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ message: expect.stringMatching(/^A development token is /) }],
    });
    expect(body).not.toContain("a-token");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    return body;
  };

  test.each<[string, Headers]>([
    ["curl that names the origin", { [NONCE_HEADER]: undefined, "Sec-Fetch-Site": undefined }],
    ["a request without the nonce", { [NONCE_HEADER]: undefined }],
    ["an empty nonce", { [NONCE_HEADER]: "" }],
    ["the nonce of another server", { [NONCE_HEADER]: "A".repeat(32) }],
    ["another site", { Origin: "http://evil.example", "Sec-Fetch-Site": "cross-site" }],
    ["another port", { Origin: "http://127.0.0.1:1", "Sec-Fetch-Site": "same-site" }],
    ["another loopback name", { Origin: "http://localhost:#" }],
    ["another scheme", { Origin: "https://127.0.0.1:#" }],
    ["an opaque origin", { Origin: "null" }],
    ["no origin", { Origin: undefined }],
    ["an address bar", { "Sec-Fetch-Site": "none" }],
    ["a browser's word for another site", { "Sec-Fetch-Site": "cross-site" }],
    ["no word of a browser", { "Sec-Fetch-Site": undefined }],
  ])("for %s", async (_, changes) => void (await expectRejection(changes)));

  test.each([
    "192.168.1.5:#",
    "0.0.0.0:#",
    "evil.example:#",
    "localhost.evil.example:#",
    "docs.localhost:#",
    "localhost.:#",
    "127.0.0.1.evil.example:#",
    "[::2]:#",
    "2130706433:#",
  ])("for a page that was opened at %s, which gets no nonce either", async (host) => {
    expect(await expectRejection({ Host: host, Origin: `http://${host}` })).toContain("opened at localhost");
    expect((await readPage({ Host: host })).nonce).toBe("");
  });

  test.each([
    "Forwarded",
    "Via",
    "X-Forwarded",
    "X-Forwarded-For",
    "X-Forwarded-Host",
    "X-Forwarded-Proto",
    "X-Real-IP",
    "X-Client-IP",
    "X-Cluster-Client-IP",
    "X-Original-Host",
    "X-Envoy-External-Address",
    "X-Azure-ClientIP",
    "X-ARR-LOG-ID",
    "X-Amzn-Trace-Id",
    "True-Client-IP",
    "Client-IP",
    "CF-Connecting-IP",
    "CF-Ray",
    "CDN-Loop",
    "Fastly-Client-IP",
    "Fly-Client-IP",
    "Tailscale-User-Login",
    "Proxy-Connection",
  ])("for a request that a proxy passed on with %s, which gets no nonce either", async (name) => {
    expect(await expectRejection({ [name]: "192.168.1.7" })).toContain("without a proxy");
    expect((await readPage({ Host: "127.0.0.1:#", [name]: "" })).nonce).toBe("");
  });

  test.each(["192.168.1.7", "", "::ffff:192.168.1.7", "10.0.0.1"])("for a reader at %j", async (remoteAddress) => {
    const incoming = { socket: { remoteAddress }, httpVersion: "1.1", headers: {} };
    const bindings = { incoming };
    const headers = { Host: "127.0.0.1", Origin: "http://127.0.0.1", "Sec-Fetch-Site": "same-origin" };
    const response = await app.request("/docs/token", { method: "POST", headers }, bindings);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("on the machine of the server");
    const page = await app.request("/docs/", { headers }, bindings);
    expect(await page.text()).toContain('data-nonce=""');
  });

  test("for HTTP/1.0, which no browser sends and proxies do", async () => {
    const incoming = { socket: { remoteAddress: "127.0.0.1" }, httpVersion: "1.0", headers: {} };
    const response = await app.request("/docs/token", { method: "POST", headers: { Host: "localhost" } }, { incoming });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("without a proxy");
  });
});

describe("the page", () => {
  test("carries the nonce of the server, and no cache keeps it", async () => {
    const page = await readPage();
    expect(page.status).toBe(200);
    expect(page.nonce).toBe(nonce);
    expect(page.headers["cache-control"]).toBe("no-store");
    expect(page.headers.etag).toBeUndefined();
  });

  test("gets its token from any process of the server", async () => {
    const page = await readPage();
    const sharing = await listen(makeApp());
    const { status } = await send(
      "POST",
      "/docs/token",
      {
        ...own,
        Host: `127.0.0.1:${sharing}`,
        Origin: `http://127.0.0.1:${sharing}`,
        [NONCE_HEADER]: page.nonce,
      },
      sharing,
    );
    expect(status).toBe(200);
  });
});
