import { join } from "node:path";
import { type Caller, createMemoryStore, createReference, demoData, type Store } from "@credential-api/reference";
import { createConsoleApi } from "@credential-api/reference/console";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCertificate } from "../src/certificate.ts";
import { openDatabase } from "../src/store/sqlite/open-database.ts";
import { createSqliteStore } from "../src/store/sqlite/sqlite-store.ts";
import { createTestDatabase, type TestDatabase } from "./postgres/test-database.ts";
import { openWithExactly } from "./postgres/to-postgres-engine.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const caller: Caller = {
  subject: "helpdesk",
  permissions: new Set(["View", "Create", "Modify", "Delete"].map((name) => `AccessControl.Credential${name}`)),
  clients: new Set(["client-123", "client-456", "client-999"]),
};
const callers = { identify: async () => caller };

/** The responses of the console's API after the same changes, page by page. */
async function respond(store: Store): Promise<readonly unknown[]> {
  const operations = createReference({ store, callers, now: () => new Date("2026-05-18T09:30:00Z") });
  const api = createConsoleApi({ store, callers, readCertificate });
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  const base = "/nevisidm/api/core/v1/client-123";
  const signature = `${base}/users/user-123/mobile-signature`;
  for (const [method, path, body] of [
    ["PATCH", signature, { stateName: "disabled", modificationComment: "Lost: é 😀" }],
    ["PATCH", signature, { stateName: "active" }],
    ["POST", `${base}/vasco`, { extId: "FDN/0012345", vascoTokens: [{ authMode: "RO", data: "AAAA" }] }],
    ["DELETE", signature, undefined],
  ] as const) {
    const sent = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    expect((await operations.request(path, sent)).status, path).toBeLessThan(300);
  }

  const received: unknown[] = [];
  for (const path of [
    "clients",
    "clients/client-123/credentials?user=user-123&limit=1",
    "clients/client-123/credentials?user=user-456",
    "clients/client-123/credentials?user=user-999",
    "clients/client-999/credentials?user=user-123",
    "clients/client-123/credentials?serial=FDN%2F0012345",
    "clients/client-123/credentials?serial=vasco-999",
    "clients/client-123/credentials/mobile-signature-123/history?limit=2",
    "clients/client-123/credentials/FDN%2F0012345/history",
    "clients/client-123/policies?type=VascoPolicy&limit=1",
    "clients/client-456/policies?type=VascoPolicy",
    "clients/client-999/policies?type=VascoPolicy",
  ]) {
    let token: string | undefined;
    do {
      const next: string = token === undefined ? "" : `&continuationToken=${encodeURIComponent(token)}`;
      const response = await api.request(`/console/api/${path}${next}`, { headers });
      const body = Object(await response.json());
      token = body._pagination?.continuationToken;
      // Each store has tokens of its own.
      received.push([path, response.status, { ...body, _pagination: token === undefined ? "last" : "more" }]);
    } while (token !== undefined);
  }
  await store.close();
  return received;
}

test("the console's API gives the same on SQLite and on PostgreSQL as in memory", async () => {
  const expected = await respond(createMemoryStore(demoData));
  expect(expected.map((each) => Object(each)[1])).toEqual([
    200, 200, 200, 404, 404, 200, 404, 200, 200, 200, 200, 200, 200, 404,
  ]);
  const sqlite = createSqliteStore(openDatabase(join(temporaryDirectory(), "store.sqlite"), { seed: demoData }));
  expect(await respond(sqlite)).toEqual(expected);
  expect(await respond(await openWithExactly(database.url, demoData))).toEqual(expected);
});
