import { type OperationId, operations } from "@credential-api/contract";
import { exampleHeaders, examples } from "@credential-api/contract/examples";
import { describe, expect, test } from "vitest";
import { startStandIn } from "../../test/support/start-stand-in.ts";
import { demoPath, startTestServer } from "../../test/support/start-test-server.ts";

test("Prefer gets each declared status with its example and its declared headers", async () => {
  const { send } = await startStandIn();
  const id = "updateMobileSignature";
  const headers: Readonly<Record<string, Readonly<Record<string, string>>>> = exampleHeaders[id];
  for (const status of operations[id].statuses) {
    const response = await send(id, { headers: { prefer: `code=${status}` } });
    expect([response.status, response.headers.get("preference-applied")]).toEqual([status, `code=${status}`]);
    expect(await response.json()).toEqual(Object.values(examples[id].responses[status])[0]?.value);
    const { "X-Request-Id": _, ...declared } = headers[status] ?? {};
    for (const [name, example] of Object.entries(declared)) expect(response.headers.get(name)).toBe(example);
  }
});

test("a response without content has no content type", async () => {
  const { send } = await startStandIn();
  const { status, headers } = await send("deleteMobileSignature", { headers: { prefer: "code=204" } });
  expect([status, headers.get("content-type"), headers.get("content-length")]).toEqual([204, null, null]);
});

describe("a response on demand", () => {
  test("does not change data", async () => {
    const { send } = await startStandIn();
    const read = async () => (await send("getMobileSignature")).json();
    const before = await read();
    const body = { version: 7, stateName: "disabled" };
    await send("updateMobileSignature", { body, headers: { prefer: "code=200" } });
    await send("deleteMobileSignature", { headers: { prefer: "code=204" } });
    expect(await read()).toEqual(before);
  });

  test("needs neither a token nor a valid request", async () => {
    const { url } = await startStandIn();
    const response = await fetch(`${url}${demoPath("updateMobileSignature")}`, {
      method: "PATCH",
      headers: { prefer: "code=409" },
      body: "{",
    });
    expect(response.status).toBe(409);
  });

  test("has the headers of every response, and varies by Prefer", async () => {
    const { send, url } = await startStandIn();
    const { headers } = await send("getMobileSignature", { headers: { prefer: "code=404", origin: url } });
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("access-control-allow-origin")).toBe(url);
    expect(headers.get("access-control-expose-headers")).toContain("Preference-Applied");
    expect(headers.get("vary")).toBe("Origin, Prefer");
  });

  test("has one line in the log as every request, and one that says why", async () => {
    const { send, lines } = await startStandIn();
    const headers = { prefer: "code=503", "x-request-id": "mine" };
    await send("getMobileSignature", { headers });
    await expect
      .poll(() => lines.filter(({ requestId }) => requestId === "mine"))
      .toMatchObject([
        { msg: "stand-in", preference: "code=503", status: 503, example: "storeUnreachable" },
        { msg: "request", status: 503, errors: [{ code: "errors.unavailable" }] },
      ]);
  });
});

test("several lines of Prefer are one list", async () => {
  const { send } = await startStandIn();
  const headers = new Headers({ prefer: "respond-async" });
  headers.append("prefer", "example=stale version");
  const response = await send("updateMobileSignature", { headers: Object.fromEntries(headers) });
  expect(response.status).toBe(409);
});

describe("wait", () => {
  test("delays the operation, which is then performed", async () => {
    const { send } = await startStandIn();
    const begin = performance.now();
    const response = await send("getMobileSignature", { headers: { prefer: "wait=0.1" } });
    expect(performance.now() - begin).toBeGreaterThanOrEqual(99);
    expect([response.status, response.headers.get("preference-applied")]).toEqual([200, "wait=0.1"]);
    expect(await response.json()).toMatchObject({ version: 7 });
  });

  test("keeps a body that comes meanwhile", async () => {
    const { send } = await startStandIn();
    const body = { version: 7, modificationComment: "x".repeat(200) };
    expect((await send("updateMobileSignature", { body, headers: { prefer: "wait=0.05" } })).status).toBe(200);
  });

  test("a client that leaves meanwhile changes nothing", async () => {
    const { send, standIn } = await startStandIn();
    const gone = new AbortController();
    const sent = send("deleteMobileSignature", { headers: { prefer: "wait=0.3" }, signal: gone.signal });
    setTimeout(() => gone.abort(), 50);
    await expect(sent).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 400));
    const [left] = await standIn.waitForRequests();
    expect(left).toMatchObject({ operation: "deleteMobileSignature", outcome: "client left", response: null });
    expect((await send("getMobileSignature")).status).toBe(200);
  });

  test("ends when the server stops", async () => {
    const { send, stop, standIn } = await startStandIn();
    await standIn.rules.add({ operation: "getMobileSignature", delayMs: 60_000 });
    const sent = send("getMobileSignature");
    await expect.poll(async () => (await standIn.rules.list())[0]?.applied).toBe(1);
    const begin = performance.now();
    await stop();
    expect((await sent).status).toBe(503);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

describe("what cannot be applied is ignored and logged with what it could be", () => {
  test.each(["code=418", "example=nonsense", "wait=soon", "respond-async"])("%s", async (prefer) => {
    const { send, lines } = await startStandIn();
    const response = await send("getMobileSignature", { headers: { prefer } });
    expect([response.status, response.headers.get("preference-applied")]).toEqual([200, null]);
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: "preference ignored", level: "warn", known: expect.anything() }),
    );
    expect(JSON.stringify(lines)).not.toMatch(/nonsense|soon|respond-async/);
  });
});

describe("without a stand-in", () => {
  const others = { prefer: "code=503, example=store unreachable, wait=5" };

  test.each<[string, OperationId]>([
    ["a read", "getMobileSignature"],
    ["a list", "listUserCredentials"],
  ])("Prefer has no effect on %s", async (_, id) => {
    const { url, token, lines } = await startTestServer();
    const response = await fetch(`${url}${demoPath(id)}`, { headers: { authorization: `Bearer ${token}`, ...others } });
    expect([response.status, response.headers.get("preference-applied")]).toEqual([200, null]);
    expect(response.headers.get("vary")).toBe("Origin");
    expect(lines.filter(({ msg }) => msg === "preference ignored")).toEqual([]);
  });

  test("a page of another origin may not send it", async () => {
    const preflight = async (url: string) => {
      const headers = { origin: "http://localhost:5173", "access-control-request-method": "GET" };
      const response = await fetch(`${url}${demoPath("getMobileSignature")}`, { method: "OPTIONS", headers });
      return response.headers.get("access-control-allow-headers");
    };
    expect(await preflight((await startTestServer()).url)).not.toContain("Prefer");
  });
});
