import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import {
  type CredentialClient,
  type CredentialClientOptions,
  createCredentialClient,
  type Fetch,
} from "@credential-api/client";
import { operations, permissions } from "@credential-api/contract";
import { createReference, type Store } from "@credential-api/reference";
import { describe, expect, onTestFinished, test } from "vitest";
import { brokenStore, unavailableStore } from "./support/faulty-stores.ts";
import { NOW, startTestServer } from "./support/start-test-server.ts";

const signature = { clientExtId: "client-123", userExtId: "user-123" };
const vasco = { clientExtId: "client-123", extId: "vasco-123" };

/** Where the client is pointed at. `send` is the way requests take there. */
interface Target extends CredentialClientOptions {
  readonly send: Fetch;
}

/** Both hosts of the operations, each with the demo data and a caller who may work in client-123 alone. */
const hosts: Readonly<Record<string, (store?: Store) => Promise<Target>>> = {
  "the server over HTTP": async (store) => {
    const { url, token } = await startTestServer(store && { store });
    return { baseUrl: url, token: async () => token, send: fetch };
  },
  "the reference in the same process": async (store) => {
    const caller = {
      subject: "tester",
      permissions: new Set(Object.keys(permissions)),
      clients: new Set(["client-123"]),
    };
    const callers = { identify: async (token: string) => (token === "abc" ? caller : undefined) };
    const { fetch } = createReference({ callers, now: () => NOW, checkResponses: true, ...(store && { store }) });
    return { baseUrl: "http://reference.invalid", token: "abc", send: fetch };
  },
};

/** How a declared status comes about. What is absent is as it should be. */
interface Case {
  readonly status: number;
  readonly why: string;
  readonly call?: (client: CredentialClient) => Promise<{ readonly status: number | string }>;
  readonly store?: () => Store;
  readonly options?: Partial<CredentialClientOptions>;
  /** Makes of a request what the client itself would never send. */
  readonly spoil?: (request: Request) => Request;
}

const change = (client: CredentialClient) =>
  client.updateMobileSignature({ path: signature, body: { stateName: "disabled", version: 7 } });

const cases: readonly Case[] = [
  { status: 200, why: "a mobile signature is changed" },
  { status: 400, why: "half a body", spoil: (request) => new Request(request, { body: "{" }) },
  { status: 401, why: "no token", options: { token: undefined } },
  {
    status: 403,
    why: "a client outside the data room",
    call: (client) => client.updateMobileSignature({ path: { ...signature, clientExtId: "client-456" }, body: {} }),
  },
  {
    status: 404,
    why: "a user without a mobile signature",
    call: (client) => client.updateMobileSignature({ path: { ...signature, userExtId: "user-456" }, body: {} }),
  },
  {
    status: 409,
    why: "a stale integer",
    call: (client) => client.updateMobileSignature({ path: signature, body: { version: 6 } }),
  },
  {
    status: 413,
    why: "a body over the limit",
    call: (client) =>
      client.updateMobileSignature({ path: signature, body: { modificationComment: "x".repeat(65_536) } }),
  },
  {
    status: 415,
    why: "another media type",
    spoil: (request) => new Request(request, { headers: withContentType(request, "text/plain") }),
  },
  {
    status: 422,
    why: "an msisdn against the policy",
    call: (client) => client.updateMobileSignature({ path: signature, body: { msisdn: "none" } }),
  },
  { status: 500, why: "a broken store", store: brokenStore },
  { status: 503, why: "a store out of reach", store: unavailableStore },
  {
    status: 200,
    why: "a VASCO credential is changed",
    call: (client) => client.updateVascoCredential({ path: vasco, body: { version: "3" } }),
  },
  {
    status: 404,
    why: "an external id that has to be encoded",
    call: (client) => client.updateVascoCredential({ path: { ...vasco, extId: "../vasco/vasco-123?#%2F" }, body: {} }),
  },
  {
    status: 409,
    why: "a stale text",
    call: (client) => client.updateVascoCredential({ path: vasco, body: { version: "2" } }),
  },
  {
    status: 422,
    why: "a version with a leading zero",
    call: (client) => client.updateVascoCredential({ path: vasco, body: { version: "03" } }),
  },
];

describe.each(Object.entries(hosts))("the client and %s", (_host, open) => {
  test.each(cases)("agree on $status: $why", async ({ status, call = change, ...given }) => {
    const { send, ...target } = await open(given.store?.());
    const fetch: Fetch = (request) => send(given.spoil?.(request) ?? request);
    const result = await call(createCredentialClient({ ...target, fetch, ...given.options }));
    expect(result.status).toBe(status);
  });

  test("every declared status is among them", () => {
    expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(operations.updateMobileSignature.statuses));
  });

  test("agree on the version: an integer or a string goes out, an integer comes back, one higher", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const first = await client.updateVascoCredential({ path: vasco, body: { stateName: "disabled", version: "3" } });
    if (first.status !== 200) throw new Error(`got ${first.status}`);
    const body = { stateName: "active", version: String(first.body.version) } as const;
    const second = await client.updateVascoCredential({ path: vasco, body });
    expect(second).toMatchObject({ status: 200, body: { version: 5, stateName: "active" } });
  });

  test("agree on the places of errors and on the headers", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const refused = await client.updateMobileSignature({ path: signature, body: { msisdn: "" } });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: "/msisdn" }] } });
    const unknown = await createCredentialClient({ ...target, token: null, fetch: send }).updateMobileSignature({
      path: signature,
      body: {},
    });
    expect(unknown).toMatchObject({ status: 401, headers: { "www-authenticate": expect.stringMatching(/^Bearer /) } });
  });

  test("agree on raw paths", async () => {
    const { send, ...target } = await open();
    const { raw } = createCredentialClient({ ...target, fetch: send });
    const template = "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}";
    const changed = await raw.PATCH(template, { params: { path: vasco }, body: { stateName: "disabled" } });
    expect(changed.data?.version).toBe(4);
    const stale = await raw.PATCH(template, { params: { path: vasco }, body: { version: "3" } });
    expect(stale.error?.errors[0]?.code).toBe("errors.pessimisticLockingFailure");
  });
});

describe("the client over a socket", () => {
  test("hands over the request id of the server", async () => {
    const { url, token } = await startTestServer();
    const result = await change(createCredentialClient({ baseUrl: url, token }));
    expect(result.requestId).toBe(result.response?.headers.get("x-request-id"));
    expect(result.requestId).toBeTruthy();
  });

  test("follows no redirect: neither token nor body reach the other address", async () => {
    const reached: (string | undefined)[] = [];
    const elsewhere = await listen(({ headers }, response) => {
      reached.push(headers.authorization);
      response.end("{}");
    });
    for (const status of [301, 302, 303, 307, 308]) {
      const baseUrl = await listen((_request, response) => response.writeHead(status, { location: elsewhere }).end());
      const result = await change(createCredentialClient({ baseUrl, token: "abc" }));
      expect(result).toMatchObject({ status: "unexpected", httpStatus: status, headers: { location: elsewhere } });
    }
    expect(reached).toEqual([]);
  });

  test("is unexpected: the page of a proxy", async () => {
    const page = "<html><title>502 Bad Gateway</title></html>";
    const baseUrl = await listen((_request, response) =>
      response.writeHead(502, { "content-type": "text/html" }).end(page),
    );
    const result = await change(createCredentialClient({ baseUrl }));
    expect(result).toMatchObject({ status: "unexpected", httpStatus: 502, body: page });
  });

  test("is network: nobody listens", async () => {
    const { url, stop } = await startTestServer();
    await stop();
    const result = await change(createCredentialClient({ baseUrl: url }));
    expect(result).toMatchObject({ status: "network", cause: { cause: { code: "ECONNREFUSED" } } });
  });

  test("is network: the connection breaks before the answer or within its body", async () => {
    const cut = await listen(({ socket }) => socket.destroy());
    const cutWithin = await listen(({ socket }, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"version":', () => socket.destroy());
    });
    for (const baseUrl of [cut, cutWithin]) {
      const result = await change(createCredentialClient({ baseUrl, token: "s3cret" }));
      expect(result).toMatchObject({ status: "network", cause: { name: "TypeError" } });
      expect(String("cause" in result && result.cause)).not.toContain("s3cret");
    }
  });

  test("is aborted: before the answer and within its body, and the connection is given up", async () => {
    const closed = Promise.withResolvers<void>();
    const silent = await listen(({ socket }) => socket.on("close", closed.resolve));
    const endless = await listen((_request, response) => void response.writeHead(200).write('{"version":'));
    for (const baseUrl of [silent, endless]) {
      const client = createCredentialClient({ baseUrl });
      const options = { signal: AbortSignal.timeout(50) };
      const result = await client.updateMobileSignature({ path: signature, body: {} }, options);
      expect(result).toMatchObject({ status: "aborted", cause: { name: "TimeoutError" } });
    }
    await closed.promise;
  });
});

test("the client's README shows what its example prints", () => {
  const readme = readFileSync(new URL("../../../packages/client/README.md", import.meta.url), "utf8");
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const output = /```text\n([\s\S]*?)```/.exec(readme)?.[1];
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module-typescript", "--eval", example], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toBe(output);
});

function withContentType(request: Request, type: string): Headers {
  const headers = new Headers(request.headers);
  headers.set("content-type", type);
  return headers;
}

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
