import { expect, test } from "vitest";
import { createFetchTarget } from "./fetch-target.ts";

const get = { method: "GET", path: "/", headers: [] } as const;

test("a function gets the request as it is, and its response is the response", async () => {
  const target = createFetchTarget(async (request) => {
    const { method, url } = request;
    return new Response(`${method} ${url} ${await request.text()}`, { status: 422, headers: { "X-A": "1" } });
  });
  const sent = { method: "PATCH", path: "/a%2Fb?c=%20d", headers: [["X-B", "1"]] as const, body: Buffer.from("body") };
  const { status, headers, body } = await target.send(sent);
  expect([status, headers.find(([name]) => name === "x-a")]).toEqual([422, ["x-a", "1"]]);
  expect(Buffer.from(body).toString()).toBe("PATCH http://in-process.test/a%2Fb?c=%20d body");
});

test("HEAD has no body", async () => {
  const target = createFetchTarget(() => new Response("body"));
  expect((await target.send({ ...get, method: "HEAD" })).body.byteLength).toBe(0);
});

test.each([
  ["path", { path: "/a/../b" }],
  ["path", { path: "/a/%2e/b" }],
  ["method", { method: "get" }],
  [
    "X-A",
    {
      headers: [
        ["X-A", "1"],
        ["x-a", "2"],
      ] as const,
    },
  ],
  ["request", { method: "CONNECT" }],
  ["request", { body: Buffer.from("GET has no body") }],
])("what a request in process alters is not sent: %s %j", async (_, part) => {
  const target = createFetchTarget(() => new Response());
  await expect(target.send({ ...get, ...part })).rejects.toMatchObject({ name: "Unsendable" });
});

test("a handler that throws gives no response", async () => {
  const target = createFetchTarget(() => {
    throw new Error("out of order");
  });
  await expect(target.send(get)).rejects.toThrow("The handler threw: out of order");
});

test("a handler that never responds gives no response", async () => {
  const target = createFetchTarget(() => new Promise(() => {}), { timeoutMs: 20 });
  await expect(target.send(get)).rejects.toThrow("No response within 20 ms");
});
