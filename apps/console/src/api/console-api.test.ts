import { isCredentialApiError } from "@credential-api/client";
import { createMemoryStore, demoCallers, demoData, demoToken } from "@credential-api/reference";
import { createConsoleApi as createReferenceApi } from "@credential-api/reference/console";
import { expect, test } from "vitest";
import { type ConsoleApi, createConsoleApi, type TokenFunction } from "./console-api.ts";

/** The console's API of the reference, in this process. */
const reference = createReferenceApi({
  store: createMemoryStore(demoData),
  callers: demoCallers,
  readCertificate: () => undefined,
});

function start(token: TokenFunction = async () => demoToken): { readonly api: ConsoleApi; readonly sent: string[] } {
  const sent: string[] = [];
  const api = createConsoleApi(token, async (path, init) => {
    sent.push(path);
    return reference.fetch(new Request(new URL(path, "http://127.0.0.1:3000"), init));
  });
  return { api, sent };
}

/** What a call rejects with, as the client rejects. */
async function errorOf(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isCredentialApiError(error)) throw new Error(`rejected with ${error}`);
  return error;
}

test("lists the clients of the data room, the credentials of a user, and a serial number", async () => {
  const { api } = start();
  expect((await api.listClients()).items.map(({ extId }) => extId)).toEqual(["client-123", "client-456"]);
  const user = await api.findCredentials("client-123", { user: "user-123" });
  expect(user.items.map(({ credential }) => credential.extId)).toEqual(["mobile-signature-123", "vasco-123"]);
  const serial = await api.findCredentials("client-123", { serial: "vasco-456" });
  expect(serial.items).toHaveLength(1);
});

test("lists the policies of a type and the history of a credential", async () => {
  const { api } = start();
  const { items } = await api.listPolicies("client-123", "VascoPolicy");
  expect(items.map(({ extId }) => extId)).toEqual(["vasco-policy", "vasco-policy-2"]);
  expect(await api.readHistory({ clientExtId: "client-123", extId: "vasco-123" })).toMatchObject({ items: [] });
});

test("encodes ids in paths", async () => {
  const { api, sent } = start();
  await errorOf(api.findCredentials("a/b?c", { user: "d&e=f" }));
  expect(sent).toEqual(["/console/api/clients/a%2Fb%3Fc/credentials?user=d%26e%3Df"]);
});

test("asks for another token after a 401, and says so when there is none", async () => {
  const rejected: (string | undefined)[] = [];
  const { api } = start(async (before) => {
    rejected.push(before);
    return before === undefined ? "expired" : demoToken;
  });
  expect((await api.listClients()).items).toHaveLength(2);
  expect(rejected).toEqual([undefined, "expired"]);
  const { api: other } = start(async () => "expired");
  expect(await errorOf(other.listClients())).toMatchObject({ status: 401, code: "errors.unauthorized" });
});

test("rejects as the client does: with the status, the code and the message of the server", async () => {
  const { api } = start();
  expect(await errorOf(api.findCredentials("client-123", { serial: "vasco-999" }))).toMatchObject({
    status: 404,
    code: "errors.noRecord",
    errors: [{ message: expect.stringContaining("vasco-999") }],
  });
  expect(await errorOf(api.readCertificate("nonsense"))).toMatchObject({ status: 422 });
});

test.each<[string, () => Promise<Response>, object]>([
  ["a broken connection", () => Promise.reject(new TypeError("Failed to fetch")), { status: "network" }],
  ["a page of a proxy", async () => new Response("<h1>", { status: 502 }), { status: "unexpected" }],
  ["a 200 that is no JSON", async () => new Response("<h1>"), { status: "unexpected" }],
  [
    "a 503 with its wait",
    async () =>
      Response.json(
        { errors: [{ code: "errors.unavailable", message: "Not now." }] },
        { status: 503, headers: { "Retry-After": "7" } },
      ),
    { status: 503, retryAfter: 7 },
  ],
])("rejects after %s", async (_, fetch, expected) => {
  expect(await errorOf(createConsoleApi(async () => demoToken, fetch).listClients())).toMatchObject(expected);
});

test("rejects when there is no token to be had", async () => {
  const { api } = start(() => Promise.reject(new Error("The provider cannot be reached")));
  expect(await errorOf(api.listClients())).toMatchObject({ status: "token" });
});
