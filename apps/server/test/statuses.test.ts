import {
  type DeclaredResponse,
  type OperationId,
  type OperationStatus,
  operationIds,
  operations,
} from "@credential-api/contract";
import { explainResponse } from "@credential-api/contract/validators";
import type { Store } from "@credential-api/reference";
import { describe, expect, test } from "vitest";
import { brokenStore, unavailableStore } from "./support/faulty-stores.ts";
import { demoPath, signToken, startTestServer } from "./support/start-test-server.ts";

/** A request that leads to one status. What is absent is as it should be: `{}` where the operation takes a body. */
interface Case {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The data room of the caller. */
  readonly clients?: readonly string[];
  readonly store?: () => Store;
}

/** The error responses that come before an operation's own rules are the same for all operations of a kind. */
const commonWithoutBody = {
  400: { path: { clientExtId: "%ZZ" } },
  401: { headers: { authorization: "Bearer x" } },
  403: { path: { clientExtId: "client-456" } },
  500: { store: brokenStore },
  503: { store: unavailableStore },
} as const satisfies { readonly [status: number]: Case };
const common = {
  ...commonWithoutBody,
  400: { body: "{" },
  413: { body: "x".repeat(65_537) },
  415: { headers: { "content-type": "text/plain" } },
} as const satisfies { readonly [status: number]: Case };

const phone = '{"identificator":"MSS-1","msspIdentifier":"http://mss.example.com","msisdn":"+41795550199"}';
const token = '{"vascoTokens":[{"authMode":"RO","data":"AAAA"}]}';

/** Total by type: an operation or a declared status that is missing here does not compile. */
const cases: { readonly [Id in OperationId]: { readonly [Status in OperationStatus<Id>]: Case } } = {
  getMobileSignature: {
    ...commonWithoutBody,
    200: {},
    404: { path: { userExtId: "user-456" } },
    422: { path: { userExtId: "user%00" } },
  },
  updateMobileSignature: {
    ...common,
    200: { body: '{"stateName":"disabled","version":7}' },
    404: { path: { userExtId: "user-456" } },
    409: { body: '{"version":6}' },
    422: { body: '{"msisdn":"not a number"}' },
  },
  getVascoCredential: {
    ...commonWithoutBody,
    200: {},
    404: { path: { extId: "vasco-999" } },
    422: { path: { extId: "v".repeat(51) } },
  },
  updateVascoCredential: {
    ...common,
    200: { body: '{"stateName":"disabled","version":"3"}' },
    404: { path: { extId: "vasco-999" } },
    409: { body: '{"version":"2"}' },
    422: { body: '{"version":3}' },
  },
  deleteMobileSignature: {
    ...commonWithoutBody,
    204: {},
    404: { path: { userExtId: "user-456" } },
    422: { path: { userExtId: "u".repeat(51) } },
  },
  createMobileSignature: {
    ...common,
    201: { path: { userExtId: "user-456" }, body: phone },
    404: { path: { userExtId: "user-999" }, body: phone },
    422: { body: phone },
    500: { body: phone, store: brokenStore },
    503: { body: phone, store: unavailableStore },
  },
  createVascoCredential: {
    ...common,
    201: { body: token },
    404: { path: { clientExtId: "client-999" }, body: token, clients: ["client-999"] },
    422: { body: '{"vascoTokens":[]}' },
    500: { body: token, store: brokenStore },
    503: { body: token, store: unavailableStore },
  },
  unassignVascoCredential: {
    ...commonWithoutBody,
    200: {},
    404: { path: { extId: "vasco-999" } },
    422: { path: { extId: "v".repeat(51) } },
  },
  listVascoCredentials: {
    ...commonWithoutBody,
    200: { query: "limit=1&returnTotalResultCount=true" },
    404: { path: { clientExtId: "client-999" }, clients: ["client-999"] },
    422: { query: "limit=1001" },
  },
  listUserCredentials: {
    ...commonWithoutBody,
    200: {},
    404: { path: { extId: "user-999" } },
    422: { query: "continuationToken=2" },
  },
};

describe.each(operationIds)("%s over a socket responds with", (id) => {
  const { method, body: rule } = operations[id];
  const ofBody = rule === null ? {} : { "content-type": "application/json" };

  test.each(Object.entries<Case>(cases[id]))(
    "%s as the contract declares it",
    async (status, { path, query, body = rule === null ? null : "{}", headers, clients, store }) => {
      const server = await startTestServer(store === undefined ? {} : { store: store() });
      const response = await fetch(`${server.url}${demoPath(id, path, query)}`, {
        method: method.toUpperCase(),
        headers: { authorization: `Bearer ${await signToken(clients && { clients })}`, ...ofBody, ...headers },
        body,
      });
      const text = await response.text();
      const declared = Object.entries<DeclaredResponse>(operations[id].responses).find(
        ([name]) => name === status,
      )?.[1];
      const explain = Object.entries(explainResponse[id]).find(([name]) => name === status)?.[1];
      const violations = declared?.body ? explain?.(JSON.parse(text)) : [...text];
      expect({ status: String(response.status), violations }).toEqual({ status, violations: [] });
      const required = declared?.headers.filter((header) => header.required).map(({ name }) => name) ?? [];
      for (const name of ["x-request-id", ...required]) {
        expect(response.headers.get(name), name).toBeTruthy();
      }
      expect(response.headers.get("content-type")).toBe(declared?.body ? "application/json" : null);
    },
  );
});
