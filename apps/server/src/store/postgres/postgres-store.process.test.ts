import { demoData } from "@credential-api/reference";
import { describeStore } from "@credential-api/reference/store.case";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../../test/postgres/test-database.ts";
import { openWithExactly } from "../../../test/postgres/to-postgres-engine.ts";
import { inTurn, type RemoteStores, startRemoteStores } from "../../../test/stores/remote-stores.ts";
import { demoVasco } from "../../../test/support/raise-version.ts";

let database: TestDatabase;
let serializable: TestDatabase;
let otherProcess: RemoteStores;
beforeAll(async () => {
  otherProcess = startRemoteStores();
  [database, serializable] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await serializable.query(`ALTER DATABASE ${serializable.name} SET default_transaction_isolation = 'serializable'`);
});
afterAll(async () => {
  await otherProcess.end();
  await Promise.all([database.drop(), serializable.drop()]);
});

describeStore("PostgreSQL with one pool", (seed) => openWithExactly(database.url, seed));

describeStore("PostgreSQL without prepared statements, at the isolation level SERIALIZABLE", (seed) =>
  openWithExactly(serializable.url, seed, { prepare: false }),
);

describeStore("PostgreSQL in two processes", async (seed) =>
  inTurn(await openWithExactly(database.url, seed), await otherProcess.open(database.url)),
);

test("a key is looked up as the type that it names, never as another", async () => {
  const store = await openWithExactly(database.url, demoData);
  const { clientExtId, extId } = demoVasco;
  const unknown = { clientExtId, extId, type: "PUK" };
  // @ts-expect-error: a type that the store does not know is a compile error; past the compiler it is a bug, not a VASCO credential.
  await expect(store.readCredential(unknown)).rejects.toThrow(TypeError);
  await store.close();
});
