import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ClientCredentials, createClientCredentialsSource } from "./client-credentials.ts";

const received: { readonly authorization: string | undefined; readonly body: string }[] = [];
let respond: () => readonly [status: number, body: unknown];
const server = createServer(async (request, response) => {
  received.push({ authorization: request.headers.authorization, body: await text(request) });
  const [status, body] = respond();
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
});
let url = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});
beforeEach(() => {
  received.length = 0;
  respond = () => [200, { access_token: `token-${received.length}`, expires_in: 100 }];
});

const caller = { permissions: [], clients: ["client"], defect: undefined };
const registered = {
  ...caller,
  clientId: "a b",
  clientSecret: "p:w+d",
  scope: "read",
  parameters: { audience: "api" },
};

function createSource(changes: Partial<ClientCredentials> = {}, now = () => new Date(0)) {
  const settings = { url, authentication: "basic", callers: [registered], timeoutMs: 30_000 } as const;
  return createClientCredentialsSource({ ...settings, ...changes }, now);
}

test("sends the secret in a header, encoded as in a form, or in the body", async () => {
  expect(await createSource()(caller)).toBe("token-1");
  expect(received[0]).toEqual({
    authorization: `Basic ${btoa("a+b:p%3Aw%2Bd")}`,
    body: "audience=api&grant_type=client_credentials&scope=read",
  });
  await createSource({ authentication: "post" })(caller);
  expect(received[1]?.authorization).toBeUndefined();
  expect(new URLSearchParams(received[1]?.body).get("client_secret")).toBe("p:w+d");
});

test("uses a token for four fifths of its lifetime, and shares one request", async () => {
  let seconds = 0;
  const source = createSource({}, () => new Date(seconds * 1_000));
  expect(await Promise.all([source(caller), source(caller)])).toEqual(["token-1", "token-1"]);
  seconds = 79;
  expect(await source(caller)).toBe("token-1");
  seconds = 80;
  expect(await source(caller)).toBe("token-2");
});

test("has no token for another caller", async () => {
  expect(await createSource()({ ...caller, defect: "expired" })).toBeUndefined();
  expect(await createSource()({ ...caller, clients: [] })).toBeUndefined();
  expect(received).toEqual([]);
});

test("says which client got no token and why, without its secret, and tries again", async () => {
  respond = () => [401, { error: "invalid_client", error_description: "unknown client" }];
  const source = createSource();
  const failed = source(caller);
  await expect(failed).rejects.toThrow(`${url} gave client a b no token: status 401, invalid_client: unknown client`);
  await expect(failed).rejects.not.toThrow("p:w");
  respond = () => [200, {}];
  await expect(source(caller)).rejects.toThrow("status 200, no access_token");
  respond = () => [200, { access_token: "token" }];
  expect(await source(caller)).toBe("token");
});

test("says that nothing listens", async () => {
  await expect(createSource({ url: "http://127.0.0.1:1/token" })(caller)).rejects.toThrow(
    "http://127.0.0.1:1/token did not respond",
  );
});
