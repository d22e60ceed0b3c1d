import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Unavailable } from "@credential-api/reference";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { expect, onTestFinished, test } from "vitest";
import { createJwtCallers } from "./jwt-callers.ts";
import { createKeySet, KEY_SET_ALGORITHMS } from "./key-set.ts";

const rules = {
  algorithms: KEY_SET_ALGORITHMS,
  issuer: "i",
  audience: "a",
  clockSkewSeconds: 0,
  now: () => new Date(),
};

async function callersOf(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`);
  return { server, callers: createJwtCallers({ ...rules, keyFor: createKeySet({ kind: "url", url }) }) };
}

const pair = await generateKeyPair("ES256", { extractable: true });
const keys = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: "1" }] });
const token = await new SignJWT({ sub: "clerk", iss: "i", aud: "a" })
  .setProtectedHeader({ alg: "ES256", kid: "1" })
  .setExpirationTime("1h")
  .sign(pair.privateKey);

test("keys are fetched with the first token and kept", async () => {
  let fetches = 0;
  const { callers } = await callersOf((_, response) => {
    fetches += 1;
    response.end(keys);
  });
  expect(fetches).toBe(0);
  expect(await callers.identify(token)).toMatchObject({ subject: "clerk" });
  expect(await callers.identify(token)).toMatchObject({ subject: "clerk" });
  expect(fetches).toBe(1);
});

test.each<[string, RequestListener]>([
  ["answers 500", (_, response) => void response.writeHead(500).end()],
  ["answers something that is not JSON", (_, response) => void response.end("<html>")],
  ["answers something that is no key set", (_, response) => void response.end("{}")],
  ["redirects", (_, response) => void response.writeHead(302, { location: "http://127.0.0.1:1/" }).end()],
  ["cuts the connection", (request) => void request.socket.destroy()],
])("Unavailable when the place of the keys %s", async (_, listener) => {
  const { callers } = await callersOf(listener);
  await expect(callers.identify(token)).rejects.toThrow(Unavailable);
});

test("nobody is identified, and nothing is unavailable, when the key that the token names cannot be used", async () => {
  const broken = { kty: "EC", crv: "P-256", kid: "1", x: "A".repeat(43), y: "A".repeat(43) };
  const { callers } = await callersOf((_, response) => void response.end(JSON.stringify({ keys: [broken] })));
  expect(await callers.identify(token)).toBeUndefined();
  expect(await callers.identify(token)).toBeUndefined();
});

test("Unavailable when nothing listens where the keys should be, and identified as soon as something does", async () => {
  const { server, callers } = await callersOf((_, response) => void response.end(keys));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  await expect(callers.identify(token)).rejects.toThrow(Unavailable);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  expect(await callers.identify(token)).toMatchObject({ subject: "clerk" });
});
