import {
  type CredentialClient,
  type CredentialClientOptions,
  createCredentialClient,
  type Fetch,
} from "@credential-api/client";
import { operations } from "@credential-api/contract";
import type { Store } from "@credential-api/reference";
import { describe, expect, test } from "vitest";
import { change, hosts, signature, vasco } from "./support/client-hosts.ts";
import { brokenStore, unavailableStore } from "./support/faulty-stores.ts";

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
    status: 201,
    why: "a VASCO credential is created",
    call: (client) =>
      client.createVascoCredential({
        path: { clientExtId: vasco.clientExtId },
        body: { vascoTokens: [{ authMode: "RO", data: "AAAA" }] },
      }),
  },
  {
    status: 204,
    why: "a mobile signature is deleted",
    call: (client) => client.deleteMobileSignature({ path: signature }),
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
});

function withContentType(request: Request, type: string): Headers {
  const headers = new Headers(request.headers);
  headers.set("content-type", type);
  return headers;
}
