import { type OperationId, type OperationStatus, operationIds, operations } from "@credential-api/contract";
import { explainResponse } from "@credential-api/contract/validators";
import type { Store } from "@credential-api/reference";
import { describe, expect, test } from "vitest";
import { brokenStore, unavailableStore } from "./support/faulty-stores.ts";
import { demoPath, signToken, startTestServer } from "./support/start-test-server.ts";

/** A request that leads to one status. What is absent is as it should be. */
interface Case {
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly store?: () => Store;
}

/** The refusals that come before an operation's own rules are the same for all. */
const common = {
  400: { body: "{" },
  401: { headers: { authorization: "Bearer x" } },
  403: { path: { clientExtId: "client-456" } },
  413: { body: "x".repeat(65_537) },
  415: { headers: { "content-type": "text/plain" } },
  500: { body: "{}", store: brokenStore },
  503: { body: "{}", store: unavailableStore },
} as const satisfies { readonly [status: number]: Case };

/** Total by type: an operation or a declared status that is missing here does not compile. */
const cases: { readonly [Id in OperationId]: { readonly [Status in OperationStatus<Id>]: Case } } = {
  updateMobileSignature: {
    ...common,
    200: { body: '{"stateName":"disabled","version":7}' },
    404: { path: { userExtId: "user-456" }, body: "{}" },
    409: { body: '{"version":6}' },
    422: { body: '{"msisdn":"not a number"}' },
  },
  updateVascoCredential: {
    ...common,
    200: { body: '{"stateName":"disabled","version":"3"}' },
    404: { path: { extId: "vasco-999" }, body: "{}" },
    409: { body: '{"version":"2"}' },
    422: { body: '{"version":3}' },
  },
};

/** Headers that an answer must have beside its type and the request's id. */
const promisedHeaders: { readonly [status: string]: readonly string[] } = {
  401: ["www-authenticate"],
  415: ["accept-patch"],
  503: ["retry-after"],
};

describe.each(operationIds)("%s over a socket answers", (id) => {
  test.each(Object.entries<Case>(cases[id]))(
    "%s as the contract declares it",
    async (status, { path, body = "{}", headers, store }) => {
      const server = await startTestServer(store === undefined ? {} : { store: store() });
      const response = await fetch(`${server.url}${demoPath(id, path)}`, {
        method: operations[id].method.toUpperCase(),
        headers: { authorization: `Bearer ${await signToken()}`, "content-type": "application/json", ...headers },
        body,
      });
      const explain = Object.entries(explainResponse[id]).find(([declared]) => declared === status)?.[1];
      const answer: unknown = await response.json();
      expect({ status: String(response.status), violations: explain?.(answer) }).toEqual({ status, violations: [] });
      for (const name of ["content-type", "x-request-id", ...(promisedHeaders[status] ?? [])]) {
        expect(response.headers.get(name), name).toBeTruthy();
      }
      expect(response.headers.get("content-type")).toBe("application/json");
    },
  );
});
