import { operationIds } from "@credential-api/contract";
import { expect, test } from "vitest";
import { operationOf, requestOf } from "../../test/request-of.ts";
import { createCredentialClient, type Fetch } from "../index.ts";
import { byOperation, inSequence, networkFailure, respondWith, slow } from "./index.ts";

const baseUrl = "https://idm.example.com";
const mobile = { path: { clientExtId: "client-123", userExtId: "user-123" }, body: {} };
const vasco = { path: { clientExtId: "client-123", extId: "vasco-123" }, body: {} };
const clientOver = (fetch: Fetch) => createCredentialClient({ baseUrl, fetch });

test("networkFailure fails like a platform without a network", async () => {
  expect(await clientOver(networkFailure()).updateMobileSignature(mobile)).toMatchObject({
    status: "network",
    cause: new TypeError("The network failed."),
  });
});

test("slow responds after so many milliseconds, not before", async () => {
  const begin = performance.now();
  const client = clientOver(slow(60, respondWith("updateMobileSignature", 409)));
  expect((await client.updateMobileSignature(mobile)).status).toBe(409);
  expect(performance.now() - begin).toBeGreaterThanOrEqual(59);
});

test("slow alone succeeds, whatever the operation", async () => {
  for (const id of operationIds) {
    expect((await slow(0)(requestOf(id))).status, id).toBe(operationOf(id).statuses.find((status) => status < 300));
  }
  await expect(slow(0)(new Request(`${baseUrl}/health`))).rejects.toThrow("slow: GET /health is no operation");
});

test("slow can be aborted, before it was asked and while it waits", async () => {
  const response = slow(60_000);
  const reason = new Error("left the page");
  const already = new Request(baseUrl, { signal: AbortSignal.abort(reason) });
  await expect(response(already)).rejects.toBe(reason);
  const controller = new AbortController();
  const waiting = Promise.resolve(response(new Request(baseUrl, { signal: controller.signal })));
  controller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  const result = await clientOver(response).updateMobileSignature(mobile, { signal: AbortSignal.timeout(20) });
  expect(result.status).toBe("aborted");
});

test("slow that was aborted leaves no timer behind: a process could not end", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const controller = new AbortController();
  const before = timers();
  const waiting = slow(60_000)(new Request(baseUrl, { signal: controller.signal }));
  expect(timers()).toBe(before + 1);
  controller.abort();
  await expect(waiting).rejects.toThrow();
  expect(timers()).toBe(before);
});

test("inSequence responds to one request after the other, and rejects one too many", async () => {
  const conflict = respondWith("updateMobileSignature", 409, "stale version");
  const client = clientOver(inSequence(conflict, networkFailure(), respondWith("updateMobileSignature", 200)));
  const statuses = [];
  for (const _ of [1, 2, 3]) statuses.push((await client.updateMobileSignature(mobile)).status);
  expect(statuses).toEqual([409, "network", 200]);
  expect(await client.updateMobileSignature(mobile)).toMatchObject({
    status: "network",
    cause: new TypeError("inSequence: request 4, but only 3 were expected"),
  });
});

test("byOperation responds to each operation in its own way, and rejects the others", async () => {
  const client = clientOver(byOperation({ updateMobileSignature: respondWith("updateMobileSignature", 404) }));
  expect((await client.updateMobileSignature(mobile)).status).toBe(404);
  expect(await client.updateVascoCredential(vasco)).toMatchObject({
    status: "network",
    cause: new TypeError("byOperation: no response to updateVascoCredential"),
  });
  await expect(byOperation({})(new Request(`${baseUrl}/health`))).rejects.toThrow(
    "byOperation: no response to GET /health",
  );
});
