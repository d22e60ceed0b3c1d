import { describe, expect, test } from "vitest";
import { openConsole, readsOfClient, requests } from "../../test/open-console.ts";
import { oneCaller, receive } from "../../test/send.ts";
import { createReference } from "../app.ts";
import { demoData } from "../demo-data.ts";
import { createMemoryStore } from "../store/memory.ts";
import type { Store } from "../store/store.ts";
import { StoreUnavailable } from "../store/unavailable.ts";
import { consoleApiPaths } from "./create-console-api.ts";

describe("400 malformedRequest", () => {
  test.each([["/clients/%zz/policies?type=VascoPolicy"], ["/clients/client-123/policies?type=%ff"]])(
    "%s",
    async (path) => {
      const { status, error } = await openConsole().send(path);
      expect([status, error?.code]).toEqual([400, "errors.malformedRequest"]);
    },
  );

  test.each(["", "{", '{"certificate":1,"certificate":2}'])("the body %j", async (body) => {
    const { status, error } = await openConsole().explain(body);
    expect([status, error?.code]).toEqual([400, "errors.malformedRequest"]);
  });
});

describe("401 unauthorized", () => {
  test.each(requests)("$path without a token", async ({ path, init }) => {
    const { app } = openConsole();
    const { status, error, headers } = await receive(await app.request(`/console/api${path}`, init));
    expect([status, error?.code]).toEqual([401, "errors.unauthorized"]);
    expect(headers.get("www-authenticate")).toBe('Bearer realm="credential-api"');
  });

  test("a token that is not accepted", async () => {
    const { status, headers } = await openConsole({ callers: { identify: async () => undefined } }).send("/clients");
    expect([status, headers.get("www-authenticate")]).toEqual([
      401,
      'Bearer realm="credential-api", error="invalid_token"',
    ]);
  });
});

describe("403", () => {
  test.each(requests)("$path without the permission, which the message names", async ({ path, init }) => {
    const { send } = openConsole({ callers: oneCaller({ permissions: ["AccessControl.CredentialModify"] }) });
    const { status, body } = await send(path, init);
    const message = "The permission AccessControl.CredentialView is missing.";
    expect([status, body]).toEqual([403, { errors: [{ code: "errors.permissionDenied", message }] }]);
  });

  test.each(readsOfClient)(
    "$path outside the data room, as the operations respond, without a look into the store",
    async ({ path }) => {
      const caller = { callers: oneCaller({ clients: ["client-456"] }) };
      const { status, body } = await openConsole({ ...caller, store: brokenStore() }).send(path);
      const reference = createReference({ ...caller, store: brokenStore() });
      const operation = await reference.request("/nevisidm/api/core/v1/client-123/vasco/vasco-123", {
        headers: { authorization: "Bearer x" },
      });
      expect([status, body]).toEqual([operation.status, await operation.json()]);
      expect(body).toMatchObject({ errors: [{ code: "errors.dataroomPermissionDenied" }] });
    },
  );
});

describe("404 noRecord", () => {
  test.each([
    ["/clients/client-999/credentials?user=user-123", "Client client-999 does not exist."],
    ["/clients/client-456/credentials?user=user-123", "User user-123 does not exist in client client-456."],
    ["/clients/client-123/credentials?serial=0", "VASCO credential 0 does not exist in client client-123."],
    ["/clients/client-999/credentials?serial=vasco-123", "Client client-999 does not exist."],
    ["/clients/client-999/credentials/vasco-123/history", "Client client-999 does not exist."],
    ["/clients/client-999/policies?type=VascoPolicy", "Client client-999 does not exist."],
  ])("%s", async (path, message) => {
    const { send } = openConsole({ callers: oneCaller({ clients: ["client-123", "client-456", "client-999"] }) });
    const { status, body } = await send(path);
    expect([status, body]).toEqual([404, { errors: [{ code: "errors.noRecord", message }] }]);
  });

  test("the serial number of a token of another client, and the external id of a mobile signature", async () => {
    const { send } = openConsole();
    for (const path of [
      "client-456/credentials?serial=vasco-123",
      "client-123/credentials?serial=mobile-signature-123",
    ]) {
      expect((await send(`/clients/${path}`)).error?.code).toBe("errors.noRecord");
    }
  });
});

test.each(["", "/", "/users", "/clients/client-123", "/clients/client-123/credentials/vasco-123", "/clients/"])(
  "404 unknownResource for %j",
  async (path) => {
    const { status, error } = await openConsole().send(path);
    expect([status, error?.code]).toEqual([404, "errors.unknownResource"]);
  },
);

describe("405 methodNotAllowed, with the methods that are allowed", () => {
  test.each(requests)("$path", async ({ path, init }) => {
    const { status, error, headers } = await openConsole().send(path, { method: "DELETE" });
    expect([status, error?.code]).toEqual([405, "errors.methodNotAllowed"]);
    expect(headers.get("allow")).toBe(init === undefined ? "GET, HEAD, OPTIONS" : "POST, OPTIONS");
    expect((await openConsole().send(path, { method: "OPTIONS" })).status).toBe(204);
  });
});

test("413 for a body of more than 64 KiB", async () => {
  const { status } = await openConsole().explain({ certificate: "a".repeat(65_536) });
  expect(status).toBe(413);
});

test("415 for a body that is not JSON", async () => {
  const { status, headers } = await openConsole().explain("certificate", { "content-type": "text/plain" });
  expect([status, headers.get("accept")]).toEqual([415, "application/json"]);
});

describe("422 invalidData", () => {
  const long = "a".repeat(51);
  test.each([
    ["/clients/client-123/credentials", "user", "Query parameter user is required unless serial is sent."],
    [
      "/clients/client-123/credentials?user=a&serial=b",
      "serial",
      "Query parameter serial must not be sent together with user.",
    ],
    ["/clients/client-123/credentials?user=", "user", "Query parameter user must have at least 1 character."],
    [`/clients/client-123/credentials?user=${long}`, "user", "Query parameter user must have at most 50 characters."],
    [
      "/clients/client-123/credentials?serial=%00",
      "serial",
      "Query parameter serial must not contain control characters.",
    ],
    ["/clients/client-123/credentials?user=a&user=b", "user", "Query parameter user must be sent only once."],
    ["/clients/client-123/credentials?user=a&limit=0", "limit", "Query parameter limit must be at least 1."],
    ["/clients/client-123/credentials?user=a&limit=101", "limit", "Query parameter limit must be at most 100."],
    ["/clients/client-123/credentials?user=a&limit=x", "limit", "Query parameter limit must be an integer."],
    [
      "/clients/client-123/credentials?user=a&continuationToken=1",
      "continuationToken",
      "Query parameter continuationToken must be the continuationToken of a response.",
    ],
    [
      `/clients/client-123/credentials/${long}/history`,
      "credentialExtId",
      "Path parameter credentialExtId must have at most 50 characters.",
    ],
    [
      "/clients/client-123/credentials/vasco-123/history?continuationToken=0",
      "continuationToken",
      "Query parameter continuationToken is not valid.",
    ],
    ["/clients/client-123/policies", "type", "Query parameter type is required."],
    [
      "/clients/client-123/policies?type=policy",
      "type",
      "Query parameter type must be one of: ClientPolicy, MobileSignaturePolicy, VascoPolicy, PwdPolicy.",
    ],
  ])("%s", async (path, parameter, message) => {
    const { status, body } = await openConsole().send(path);
    expect([status, body]).toEqual([422, { errors: [{ code: "errors.invalidData", message, parameter }] }]);
  });

  test.each<[unknown, string, string]>([
    [[], "", "The body must be a JSON object."],
    [{}, "/certificate", "certificate is required."],
    [{ certificate: 1 }, "/certificate", "certificate must be a string."],
    [{ certificate: "" }, "/certificate", "certificate must have at least 1 character."],
    [{ certificate: "a".repeat(16_385) }, "/certificate", "certificate must have at most 16384 characters."],
    [{ certificate: "a certificate", trust: true }, "/trust", "trust is not a member of this request."],
    [
      { certificate: "something else" },
      "/certificate",
      "certificate must be an X.509 certificate, as one PEM block or as the Base64 of its DER.",
    ],
  ])("the body, case %#", async (sent, pointer, message) => {
    const { status, body } = await openConsole().explain(sent);
    expect([status, body]).toEqual([422, { errors: [{ code: "errors.invalidData", message, pointer }] }]);
  });
});

test("500 for a bug, which is reported with the name of the resource", async () => {
  const reports: unknown[] = [];
  const { send } = openConsole({
    store: brokenStore(),
    report: ({ kind, operationId }) => void reports.push([kind, operationId]),
  });
  for (const { path } of readsOfClient) expect((await send(path)).status).toBe(500);
  expect(reports).toEqual([
    ["bug", "console.credentials"],
    ["bug", "console.credentials"],
    ["bug", "console.history"],
    ["bug", "console.policies"],
  ]);
});

describe("503 with Retry-After", () => {
  test.each(readsOfClient)("$path while the store cannot be reached", async ({ path }) => {
    const { send } = openConsole({ store: brokenStore(new StoreUnavailable("gone")), retryAfterSeconds: 7 });
    const { status, headers, error } = await send(path);
    expect([status, headers.get("retry-after"), error?.code]).toEqual([503, "7", "errors.unavailable"]);
  });

  test.each(requests)("$path while the server stops", async ({ path, init }) => {
    expect((await openConsole({ isAccepting: () => false }).send(path, init)).status).toBe(503);
  });
});

test("the paths for a log are those of the resources", () => {
  const shapes = requests.map(({ path }) =>
    path
      .replace(/\?.*/, "")
      .replace("client-123", "{clientExtId}")
      .replace("mobile-signature-123", "{credentialExtId}"),
  );
  expect(new Set(consoleApiPaths)).toEqual(new Set(shapes.map((shape) => `/console/api${shape}`)));
});

/** A store whose every method fails. */
function brokenStore(error = new Error("broken")): Store {
  return new Proxy(createMemoryStore(demoData), { get: () => async () => Promise.reject(error) });
}
