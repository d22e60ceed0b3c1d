import { describe, expect, test } from "vitest";
import { openRawConnection } from "../../test/support/raw-connection.ts";
import { startStandIn } from "../../test/support/start-stand-in.ts";
import { demoPath } from "../../test/support/start-test-server.ts";

const update = { version: 7, stateName: "disabled" };

const patch = (token: string, body: object) => {
  const text = JSON.stringify(body);
  return `PATCH ${demoPath("updateMobileSignature")} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
};

describe("a dropped connection", () => {
  test("before the operation: nothing comes back, and nothing changes", async () => {
    const { standIn, send, token, port } = await startStandIn();
    await standIn.rules.add({ operation: "deleteMobileSignature", drop: "before", count: 1 });
    const connection = await openRawConnection(port);
    const head = `Host: 127.0.0.1\r\nAuthorization: Bearer ${token}`;
    await connection.write(`DELETE ${demoPath("deleteMobileSignature")} HTTP/1.1\r\n${head}\r\n\r\n`);
    await connection.closed();
    expect(connection.received()).toBe("");
    expect((await send("getMobileSignature")).status).toBe(200);
    expect(await standIn.requests({ operation: "deleteMobileSignature" })).toMatchObject([
      { outcome: "dropped before", rule: "rule-1", response: null },
    ]);
  });

  test("after the operation: nothing comes back, and the change is made", async () => {
    const { standIn, send, token, port } = await startStandIn();
    await standIn.rules.add({ operation: "updateMobileSignature", drop: "after", count: 1 });
    const connection = await openRawConnection(port);
    await connection.write(patch(token, update));
    await connection.closed();
    expect(connection.received()).toBe("");
    expect(await (await send("getMobileSignature")).json()).toMatchObject({ version: 8, stateName: "disabled" });
    expect(await standIn.requests({ operation: "updateMobileSignature" })).toMatchObject([
      { outcome: "dropped after", response: { status: 200, body: { version: 8 } } },
    ]);
  });
});

test("a truncated body has the declared length and half of the bytes, and the connection is closed", async () => {
  const { standIn, token, port } = await startStandIn();
  await standIn.rules.add({ truncate: true, count: 1 });
  const connection = await openRawConnection(port);
  await connection.write(patch(token, update));
  await connection.closed();
  const [head = "", body = ""] = connection.received().split("\r\n\r\n");
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
  expect(head).toMatch(/^HTTP\/1\.1 200 OK/);
  expect(length).toBeGreaterThan(100);
  expect(Buffer.byteLength(body)).toBe(length >> 1);
  expect(await standIn.requests()).toMatchObject([{ outcome: "truncated", response: { body: { version: 8 } } }]);
});

test("a response without a body stays whole", async () => {
  const { standIn, send } = await startStandIn();
  await standIn.rules.add({ truncate: true });
  expect((await send("deleteMobileSignature")).status).toBe(204);
});

test("a response on demand can be truncated and delayed, and its headers can be others", async () => {
  const { standIn, send } = await startStandIn();
  await standIn.rules.add({ status: 503, headers: { "Retry-After": "0" }, delayMs: 30, count: 1 });
  await standIn.rules.add({ status: 503, truncate: true });
  const begin = performance.now();
  const first = await send("getMobileSignature");
  expect([first.status, first.headers.get("retry-after")]).toEqual([503, "0"]);
  expect(performance.now() - begin).toBeGreaterThanOrEqual(29);
  await expect(send("getMobileSignature").then((response) => response.text())).rejects.toThrow();
});

test("Prefer comes before rules, which then do not count the request", async () => {
  const { standIn, send } = await startStandIn();
  await standIn.rules.add({ status: 503, count: 1 });
  expect((await send("getMobileSignature", { headers: { prefer: "code=404" } })).status).toBe(404);
  expect((await send("getMobileSignature", { headers: { prefer: "code=418" } })).status).toBe(503);
});

test("requests that no operation has are left alone, and recorded", async () => {
  const { standIn, url } = await startStandIn();
  await standIn.rules.add({ status: 503 });
  const statuses = [
    (await fetch(`${url}/nevisidm/api/core/v1/nowhere`, { headers: { prefer: "code=503" } })).status,
    (await fetch(`${url}${demoPath("getMobileSignature")}`, { method: "PUT" })).status,
    (await fetch(`${url}/health/live`)).status,
  ];
  expect(statuses).toEqual([404, 405, 200]);
  expect((await standIn.requests()).map(({ method, response }) => [method, response?.status])).toEqual([
    ["GET", 404],
    ["PUT", 405],
  ]);
});

test("two testers have rules of their own, at the same time", async () => {
  const { url, standIn, send, token } = await startStandIn();
  const read = (user: string) =>
    fetch(`${url}${demoPath("getMobileSignature", { userExtId: user })}`, {
      headers: { authorization: `Bearer ${token}` },
    });
  const one = await standIn.rules.add({ path: { userExtId: "user-123" }, status: 503, count: 20 });
  const two = await standIn.rules.add({ path: { userExtId: "user-456" }, status: 500, count: 20 });
  const statuses = await Promise.all(
    Array.from({ length: 60 }, async (_, at) => (await read(at % 2 === 0 ? "user-123" : "user-456")).status),
  );
  const count = (status: number) => statuses.filter((each) => each === status).length;
  expect([count(503), count(500)]).toEqual([20, 20]);
  await standIn.rules.remove(one.id);
  expect((await standIn.rules.list()).map(({ id }) => id)).toEqual([two.id]);
  expect((await send("getMobileSignature")).status).toBe(200);
});

test("rules that change while requests wait do not disturb them", async () => {
  const { standIn, send } = await startStandIn();
  await standIn.rules.add({ delayMs: 60, status: 503 });
  const waiting = Array.from({ length: 10 }, () => send("getMobileSignature"));
  await expect.poll(async () => (await standIn.rules.list())[0]?.applied).toBe(10);
  await standIn.rules.set([{ status: 500 }]);
  expect(new Set((await Promise.all(waiting)).map(({ status }) => status))).toEqual(new Set([503]));
  expect((await send("getMobileSignature")).status).toBe(500);
});
