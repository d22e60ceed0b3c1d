import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { openRawConnection } from "../../test/support/raw-connection.ts";
import { startStandIn } from "../../test/support/start-stand-in.ts";
import { demoPath, startTestServer } from "../../test/support/start-test-server.ts";

/** Every endpoint of a stand-in, as a method and a path. */
const toRequests = (endpoints: readonly string[]) =>
  endpoints.map((endpoint) => endpoint.replace(/\{\w+\}/, "a").split(" ") as [method: string, path: string]);

describe("without a stand-in there is no", () => {
  const ignored = ["date", "x-request-id", "connection", "keep-alive"];
  const toValue = async (response: Response) => ({
    status: response.status,
    headers: [...response.headers].filter(([name]) => !ignored.includes(name)),
    body: await response.text(),
  });

  test("endpoint: each response is that of an unknown path", async () => {
    const { endpoints } = await startStandIn();
    const { url } = await startTestServer();
    for (const [method, path] of toRequests(endpoints)) {
      const response = await fetch(`${url}${path}`, { method });
      expect([method, path, response.status]).toEqual([method, path, 404]);
      expect(await toValue(response)).toEqual(await toValue(await fetch(`${url}/nowhere`, { method })));
    }
  });

  test("link on the start page", async () => {
    const links = async (url: string) => (await fetch(url)).text();
    expect(await links((await startTestServer()).url)).not.toContain("stand-in");
    expect(await links((await startStandIn()).url)).toContain('"stand-in":"stand-in"');
  });
});

describe("403 for", () => {
  test("a page on the web, at every endpoint", async () => {
    const { url, standIn, send, endpoints } = await startStandIn();
    await standIn.rules.add({ operation: "listUserCredentials", status: 503 });
    for (const [method, path] of toRequests(endpoints)) {
      const response = await fetch(`${url}${path}`, { method, headers: { origin: "https://example.com" } });
      expect([method, path, response.status]).toEqual([method, path, 403]);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      expect(await response.json()).toMatchObject({ errors: [{ code: "errors.permissionDenied" }] });
    }
    expect((await send("listUserCredentials")).status).toBe(503);
  });

  test.each([
    ["another host, which its owner has pointed here", "Host: stand-in.example"],
    ["a proxy", "Host: 127.0.0.1\r\nX-Forwarded-For: 10.0.0.1"],
  ])("%s", async (_, header) => {
    const { port } = await startStandIn();
    const connection = await openRawConnection(port);
    await connection.write(
      `POST /stand-in/reset HTTP/1.1\r\n${header}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    );
    await connection.closed();
    expect(connection.received()).toMatch(/^HTTP\/1\.1 403 /);
  });
});

test("a page that is served from this machine may control it and send Prefer", async () => {
  const { url } = await startStandIn();
  const origin = "http://localhost:5173";
  const headers = { origin, "access-control-request-method": "PUT", "access-control-request-headers": "content-type" };
  const preflight = await fetch(`${url}/stand-in/rules`, { method: "OPTIONS", headers });
  expect(preflight.headers.get("access-control-allow-origin")).toBe(origin);
  expect(preflight.headers.get("access-control-allow-methods")).toContain("PUT");
  expect(
    (await fetch(`${url}/stand-in/rules`, { headers: { origin } })).headers.get("access-control-allow-origin"),
  ).toBe(origin);
  const ofOperation = await fetch(`${url}${demoPath("getMobileSignature")}`, { method: "OPTIONS", headers });
  expect(ofOperation.headers.get("access-control-allow-headers")).toContain("Prefer");
});

test("GET /stand-in lists the statuses and examples of each operation, and the limits", async () => {
  const { url } = await startStandIn();
  expect(await (await fetch(`${url}/stand-in`)).json()).toMatchObject({
    limits: { delayMs: 60_000, rules: 100, requests: 1_000, snapshots: 20 },
    examples: { updateMobileSignature: { 409: ["staleMobileSignature"], 503: ["storeUnreachable"] } },
  });
});

test.each([
  ["PATCH", "/rules", "GET, PUT, POST, DELETE, OPTIONS"],
  ["GET", "/reset", "POST, OPTIONS"],
  ["GET", "/data", "PUT, OPTIONS"],
  ["GET", "/snapshots/a", "PUT, DELETE, OPTIONS"],
])("405 and the methods for %s %s", async (method, path, allow) => {
  const { url } = await startStandIn();
  const response = await fetch(`${url}/stand-in${path}`, { method });
  expect([response.status, response.headers.get("allow")?.split(", ").sort()]).toEqual([405, allow.split(", ").sort()]);
});

describe("rules", () => {
  test("PUT with anything wrong changes nothing", async () => {
    const { url, standIn } = await startStandIn();
    await standIn.rules.set([{ id: "before", status: 503 }]);
    for (const [body, status, pointer] of [
      ["{", 400, undefined],
      ["", 400, undefined],
      ['{"rules":[],"rules":[]}', 400, undefined],
      ["[]", 422, "/rules"],
      [JSON.stringify({ rules: {} }), 422, "/rules"],
      [JSON.stringify({ rules: [{ status: 503 }, { status: 418 }] }), 422, "/rules/1/status"],
      [
        JSON.stringify({
          rules: [
            { id: "a", status: 503 },
            { id: "a", status: 500 },
          ],
        }),
        422,
        "/rules/1/id",
      ],
      [JSON.stringify({ rules: Array.from({ length: 101 }, () => ({ status: 503 })) }), 422, "/rules"],
      [`{"rules":[${" ".repeat(1_100_000)}]}`, 413, undefined],
    ] as const) {
      const response = await fetch(`${url}/stand-in/rules`, { method: "PUT", body });
      expect([body.slice(0, 80), response.status]).toEqual([body.slice(0, 80), status]);
      const { errors } = (await response.json()) as { errors: { pointer?: string }[] };
      expect(errors[0]?.pointer).toBe(pointer);
      expect((await standIn.rules.list()).map(({ id }) => id)).toEqual(["before"]);
    }
  });

  test("PUT replaces all of them", async () => {
    const { standIn } = await startStandIn();
    await standIn.rules.add({ id: "before", status: 503 });
    expect((await standIn.rules.set([{ status: 500 }])).map(({ id }) => id)).toEqual(["rule-1"]);
  });

  test("POST adds one, which GET lists and DELETE removes", async () => {
    const { url, standIn } = await startStandIn();
    const added = await fetch(`${url}/stand-in/rules`, { method: "POST", body: '{"status":503}' });
    expect([added.status, added.headers.get("location")]).toEqual([201, "/stand-in/rules/rule-1"]);
    expect(await standIn.rules.list()).toEqual([{ id: "rule-1", status: 503, matched: 0, applied: 0 }]);
    await expect(standIn.rules.add({ id: "rule-1", status: 500 })).rejects.toThrow("/id: Another rule has this id.");
    await standIn.rules.remove("rule-1");
    await expect(standIn.rules.remove("rule-1")).rejects.toThrow("There is no such rule.");
  });
});

describe("requests", () => {
  test("a wrong query is 422, with the parameter and what is allowed", async () => {
    const { url } = await startStandIn();
    for (const [query, parameter, message] of [
      ["operation=lockPhone", "operation", /updateMobileSignature/],
      ["status=abc", "status", /from 0 to 599/],
      ["count=1001", "count", /from 0 to 1000/],
      ["count=1.5", "count", /whole number/],
      ["timeout=61", "timeout", /from 0 to 60/],
      ["since=1", "since", /operation, status, after, count, timeout/],
    ] as const) {
      const response = await fetch(`${url}/stand-in/requests?${query}`);
      expect([query, response.status]).toEqual([query, 422]);
      expect(await response.json()).toMatchObject({ errors: [{ parameter, message: expect.stringMatching(message) }] });
    }
  });

  test("waits for those that are still to come", async () => {
    const { standIn, send } = await startStandIn();
    const waiting = standIn.waitForRequests({ operation: "getMobileSignature", count: 2 });
    await send("getMobileSignature");
    await send("listUserCredentials");
    await send("getMobileSignature");
    expect((await waiting).map(({ number }) => number)).toEqual([1, 3]);
  });

  test("what comes too late is an error that says what came", async () => {
    const { standIn, send } = await startStandIn();
    await send("listUserCredentials");
    await standIn.waitForRequests();
    await expect(standIn.waitForRequests({ operation: "getMobileSignature", timeoutMs: 20 })).rejects.toThrow(
      /After 20 ms there are 0 of 1 requests. All that have come: GET .*credentials 200/,
    );
  });

  test("a reader who leaves while it waits is forgotten, and the server stops without waiting for it", async () => {
    const { port, stop, send } = await startStandIn();
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    socket.write("GET /stand-in/requests?count=5&timeout=60 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    expect((await send("getMobileSignature")).status).toBe(200);
    const begin = performance.now();
    await stop();
    expect(performance.now() - begin).toBeLessThan(1_500);
  });

  test("no token, telephone number or certificate is shown", async () => {
    const { standIn, send, token, url } = await startStandIn();
    await send("updateMobileSignature", {
      body: { version: 7, msisdn: "+41791119999" },
      headers: { cookie: "session=abc123" },
    });
    await send("getMobileSignature", { headers: { "x-note": token } });
    await fetch(`${url}/nowhere/${token}?token=${token}&phone=+41791119999`);
    await standIn.waitForRequests({ count: 3 });
    const text = await (await fetch(`${url}/stand-in/requests`)).text();
    expect(text).toContain('"authorization":"[secret]"');
    expect(text).toContain('"msisdn":"[secret]"');
    for (const secret of [token, token.split(".")[2] ?? "?", "41791119999", "BEGIN CERTIFICATE", "abc123"]) {
      expect(text).not.toContain(secret);
    }
  });

  test("DELETE forgets them", async () => {
    const { standIn, send } = await startStandIn();
    await send("getMobileSignature");
    await standIn.waitForRequests();
    await standIn.clearRequests();
    expect(await standIn.requests()).toEqual([]);
  });
});

test("requests are recorded from the start, and those to /stand-in are not", async () => {
  const { send, url } = await startStandIn();
  const read = async () => (await fetch(`${url}/stand-in/requests?count=1`)).json();
  await send("getMobileSignature");
  const recorded = { requests: [{ number: 1, operation: "getMobileSignature" }], dropped: 0 };
  expect(await read()).toMatchObject(recorded);
  expect(await read()).toMatchObject(recorded);
});

describe("tokens", () => {
  test("without a wish may do everything", async () => {
    const { standIn, url } = await startStandIn();
    const token = await standIn.token();
    const path = `${url}${demoPath("getMobileSignature")}`;
    expect((await fetch(path, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    const empty = await fetch(`${url}/stand-in/token`, { method: "POST" });
    expect(await empty.json()).toMatchObject({ token: expect.any(String) });
  });

  test("may hold less", async () => {
    const { standIn, url } = await startStandIn();
    const token = await standIn.token({ permissions: [], clients: ["client-123"], subject: "nobody", ttlSeconds: 5 });
    const path = `${url}${demoPath("getMobileSignature")}`;
    expect((await fetch(path, { headers: { authorization: `Bearer ${token}` } })).status).toBe(403);
  });

  test("a wish that cannot be granted is 422, with a pointer", async () => {
    const { url } = await startStandIn();
    const tooMany = Array.from({ length: 41 }, (_, at) => `c${at}`);
    for (const [body, pointer] of [
      [{ permissions: ["all"] }, "/permissions"],
      [{ clients: "client-123" }, "/clients"],
      [{ clients: tooMany }, "/clients"],
      [{ subject: "" }, "/subject"],
      [{ ttlSeconds: 0 }, "/ttlSeconds"],
      [{ role: "admin" }, "/role"],
      [[], ""],
    ] as const) {
      const response = await fetch(`${url}/stand-in/token`, { method: "POST", body: JSON.stringify(body) });
      expect([response.status, await response.json()]).toMatchObject([422, { errors: [{ pointer }] }]);
    }
  });
});
