import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type CredentialClient,
  type CredentialClientOptions,
  createCredentialClient,
  type Fetch,
  fieldErrors,
  limits,
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
    status: 200,
    why: "a mobile signature is read",
    call: (client) => client.getMobileSignature({ path: signature }),
  },
  {
    status: 404,
    why: "a VASCO credential that does not exist is read",
    call: (client) => client.getVascoCredential({ path: { ...vasco, extId: "vasco-999" } }),
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
    const result = await call(createCredentialClient({ ...target, fetch, maxAttempts: 1, ...given.options }));
    expect(result.status).toBe(status);
  });

  test("every declared status is among them", () => {
    const declared = Object.values(operations).flatMap(({ statuses }): readonly number[] => statuses);
    expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(declared));
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
    const read = await raw.GET(template, { params: { path: vasco } });
    expect(read.data).toEqual(changed.data);
  });

  test("agree on a change: read, applied and sent with its version, an integer or a text", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const signed = await client.changeMobileSignature(signature, ({ msisdn }) => ({ modificationComment: msisdn }));
    expect(signed).toMatchObject({ status: 200, body: { version: 8, modificationComment: "+41791234567" } });
    const changed = await client.changeVascoCredential(vasco, ({ policyExtId }) => ({
      policyExtId,
      stateName: "disabled",
    }));
    expect(changed).toMatchObject({ status: 200, body: { version: 4, policyExtId: "vasco-policy-2" } });
  });

  test("agree on a conflict: both changes are made, one after the other", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const comments = ["one", "two", "three"];
    const results = await Promise.all(
      comments.map((comment) =>
        client.changeMobileSignature(
          signature,
          ({ modificationComment }) => ({ modificationComment: `${modificationComment}, ${comment}` }),
          { maxAsks: comments.length },
        ),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { body } = await client.getMobileSignature({ path: signature }).orThrow();
    expect(body.version).toBe(10);
    for (const comment of comments) expect(body.modificationComment).toContain(comment);
  });

  test("agree on a conflict that is handed back", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const result = await client.changeVascoCredential(
      vasco,
      async () => {
        await client.updateVascoCredential({ path: vasco, body: { stateName: "archived" } });
        return { stateName: "disabled" };
      },
      { maxAsks: 1 },
    );
    expect(result).toMatchObject({
      status: 409,
      mine: { stateName: "disabled" },
      theirs: { version: 4, stateName: "archived" },
      base: { version: 3, stateName: "active" },
    });
  });

  test.each(["an update", "a change"])("agree on what became of %s whose answer was lost", async (what) => {
    const { send, ...target } = await open();
    let isLost = false;
    const fetch: Fetch = async (request) => {
      const answer = await send(request);
      if (isLost || request.method === "GET") return answer;
      isLost = true;
      throw new TypeError("the answer was lost");
    };
    const client = createCredentialClient({ ...target, fetch });
    const body = { stateName: "disabled", modificationComment: "" } as const;
    const result =
      what === "an update"
        ? await client.updateMobileSignature({ path: signature, body: { ...body, version: 7 } })
        : await client.changeMobileSignature(signature, () => body);
    expect(result).toMatchObject({ status: 200, body: { version: 8, stateName: "disabled" } });
  });

  test("agree on the renewal of a token: once, for all that were refused", async () => {
    const { send, token, ...target } = await open();
    let renewals = 0;
    const renewing = async (refused?: string) => {
      if (!refused) return "stale.token.here";
      renewals++;
      return typeof token === "function" ? token() : token;
    };
    const client = createCredentialClient({ ...target, token: renewing, fetch: send });
    const reads = await Promise.all([1, 2, 3].map(() => client.getMobileSignature({ path: signature })));
    expect(reads.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(renewals).toBe(1);
  });

  test("agree on fields: what the server points at is a member of the form", async () => {
    const { send, ...target } = await open();
    const client = createCredentialClient({ ...target, fetch: send });
    const { maxLength } = limits.updateMobileSignature.body.msisdn;
    const body = { msisdn: "1".repeat(maxLength + 1), modificationComment: "x" };
    const fields = fieldErrors(
      await client.updateMobileSignature({ path: { ...signature, userExtId: "u".repeat(51) }, body }),
    );
    expect(Object.keys(fields).sort()).toEqual(["msisdn", "userExtId"]);
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
    const result = await change(createCredentialClient({ baseUrl, maxAttempts: 1 }));
    expect(result).toMatchObject({ status: "unexpected", httpStatus: 502, body: page });
  });

  test("comes again when the server asks it to, and not before", async () => {
    const times: number[] = [];
    const baseUrl = await listen((_request, response) => {
      times.push(Date.now());
      if (times.length > 1) response.writeHead(200).end('{"version":8}');
      else response.writeHead(503, { "retry-after": "1" }).end("busy");
    });
    const result = await change(createCredentialClient({ baseUrl }));
    expect(result).toMatchObject({ status: 200, attempts: 2 });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test("is a timeout: the server takes too long, and the connection is given up", async () => {
    const closed = Promise.withResolvers<void>();
    const baseUrl = await listen(({ socket }) => socket.on("close", closed.resolve));
    const result = await change(createCredentialClient({ baseUrl, attemptTimeoutMs: 50, maxAttempts: 1 }));
    expect(result).toMatchObject({ status: "timeout", cause: { name: "TimeoutError" }, attempts: 1 });
    await closed.promise;
  });

  test("has as many requests under way as it was told, and no more", async () => {
    let underWay = 0;
    let most = 0;
    const baseUrl = await listen((_request, response) => {
      most = Math.max(most, ++underWay);
      setTimeout(() => {
        underWay--;
        response.writeHead(200).end("{}");
      }, 20);
    });
    const client = createCredentialClient({ baseUrl, maxInFlight: 4 });
    await Promise.all(Array.from({ length: 12 }, () => change(client)));
    expect(most).toBe(4);
  });

  test("is network: nobody listens", async () => {
    const { url, stop } = await startTestServer();
    await stop();
    const result = await change(createCredentialClient({ baseUrl: url }));
    expect(result).toMatchObject({ status: "network", cause: { cause: { code: "ECONNREFUSED" } }, attempts: 3 });
  });

  test("is network: the connection breaks before the answer or within its body", async () => {
    const cut = await listen(({ socket }) => socket.destroy());
    const cutWithin = await listen(({ socket }, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"version":', () => socket.destroy());
    });
    for (const baseUrl of [cut, cutWithin]) {
      const result = await change(createCredentialClient({ baseUrl, token: "s3cret", maxAttempts: 1 }));
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
