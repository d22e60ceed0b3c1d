import { createCredentialClient } from "@credential-api/client";
import { connectStandIn } from "@credential-api/client/testing";
import { beforeEach, expect, inject, test } from "vitest";

const standIn = await connectStandIn(inject("standIn"));
const client = createCredentialClient({ baseUrl: standIn.url, token: await standIn.token() });
const path = { clientExtId: "client-123", userExtId: "user-123" };

beforeEach(() => standIn.reset());

test("a phone is locked although the server fails once", async () => {
  await standIn.rules.add({
    operation: "updateMobileSignature",
    status: 503,
    headers: { "Retry-After": "0" },
    count: 1,
  });
  const result = await client.changeMobileSignature(path, () => ({ stateName: "disabled" }));
  expect(result).toMatchObject({ status: 200, body: { stateName: "disabled", version: 8 } });
  const sent = await standIn.requests({ operation: "updateMobileSignature" });
  expect(sent.map(({ response }) => response?.status)).toEqual([503, 200]);
});

test("a change whose response is lost is found out, not made twice", async () => {
  await standIn.rules.add({ operation: "updateMobileSignature", drop: "after", count: 1 });
  const result = await client.changeMobileSignature(path, () => ({ stateName: "disabled" }));
  expect(result).toMatchObject({ status: 200, body: { version: 8 } });
});
