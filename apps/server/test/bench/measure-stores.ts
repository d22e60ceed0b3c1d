/**
 * How long an update takes in a small and in a large store, for both engines. Prints JSON. Arguments: the numbers of
 * credentials, smallest first. `npm run bench -- stores` runs it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Credential, Store } from "@credential-api/reference";
import { Client } from "pg";
import { toDataDirectory } from "../../src/config/data-directory.ts";
import type { Engine } from "../../src/store/engine/engine.ts";
import type { StoreRecord } from "../../src/store/records/record.ts";
import { createSqliteEngine } from "../../src/store/sqlite/sqlite-engine.ts";
import { startPostgres } from "../postgres/postgres-process.ts";
import { toPostgresEngine } from "../postgres/to-postgres-engine.ts";

/** The median time of an update, in microseconds, for each number of credentials. */
export interface StoreMeasurement {
  readonly engine: string;
  readonly updateUs: readonly number[];
}

const ROUNDS = 11;
const UPDATES_PER_ROUND = 200;
const BATCH = 1_000;

const sizes = process.argv.slice(2).map(Number);
const directory = mkdtempSync(join(tmpdir(), "bench-stores-"));
// As durable as in production.
const postgres = await startPostgres({ fsync: "on", full_page_writes: "on", shared_buffers: "512MB" });
try {
  const engines = {
    SQLite: sizes.map((size) => createSqliteEngine(toDataDirectory(join(directory, `${size}`)))),
    PostgreSQL: await Promise.all(sizes.map(async (size) => toPostgresEngine(await createDatabase(`size_${size}`)))),
  };
  const measurements: StoreMeasurement[] = [];
  for (const [engine, ofSizes] of Object.entries(engines)) {
    measurements.push({ engine, updateUs: await measure(ofSizes) });
  }
  process.stdout.write(`${JSON.stringify(measurements)}\n`);
} finally {
  await postgres.remove();
  rmSync(directory, { recursive: true });
}

async function createDatabase(name: string): Promise<string> {
  const client = new Client({ connectionString: postgres.toUrl() });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  await client.end();
  return postgres.toUrl(name);
}

/** Updates in the stores in turn, so that what else the machine does counts for all alike. */
async function measure(engines: readonly Engine[]): Promise<readonly number[]> {
  const stores: Store[] = [];
  for (const [at, engine] of engines.entries()) {
    await fill(engine, sizes[at] ?? 0);
    stores.push((await engine.openStore({ clients: [], users: [], policies: [], credentials: [] })).store);
  }
  const samples: number[][] = stores.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, store] of stores.entries()) {
      const startMs = performance.now();
      for (let update = 0; update < UPDATES_PER_ROUND; update++) {
        // The same credentials are never hit in a row: caches hold what they can hold of the whole store.
        await updateOne(store, ((round * UPDATES_PER_ROUND + update) * 7_919) % (sizes[at] ?? 1));
      }
      // The first round only warms up.
      if (round > 0) samples[at]?.push(((performance.now() - startMs) * 1_000) / UPDATES_PER_ROUND);
    }
  }
  for (const store of stores) await store.close();
  return samples.map((ofStore) => ofStore.toSorted((a, b) => a - b)[Math.floor(ofStore.length / 2)] ?? Number.NaN);
}

async function fill(engine: Engine, size: number): Promise<void> {
  const records = await engine.openRecords("write");
  const options = { replace: false, now: new Date() };
  const first: readonly StoreRecord[] = [
    { kind: "client", extId: "client", name: "Client" },
    {
      kind: "policy",
      clientExtId: "client",
      extId: "policy",
      type: "MobileSignaturePolicy",
      isDefault: true,
      parameters: {},
    },
  ];
  await records.write(first, options);
  for (let start = 0; start < size; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, size - start) }, (_, at) => start + at);
    await records.write(batch.map(toUser), options);
    const outcomes = await records.write(
      batch.map((number) => ({ kind: "credential", clientExtId: "client", credential: toSignature(number) })),
      options,
    );
    const wrong = outcomes.find(({ result }) => result !== "added");
    if (wrong !== undefined) throw new Error(`A credential was not added: ${JSON.stringify(wrong)}`);
  }
  await records.close();
}

async function updateOne(store: Store, number: number): Promise<void> {
  const key = { clientExtId: "client", type: "MobileSignature", userExtId: `user-${number}` } as const;
  const current = await store.readCredential(key);
  if (current === undefined) throw new Error(`There is no credential ${number}`);
  const next = { ...current, version: current.version + 1, modificationComment: `update ${current.version}` };
  const outcome = await store.swap({
    key,
    fromVersion: current.version,
    next,
    uniqueMsisdn: true,
    history: {
      at: current.lastModified,
      subject: "bench",
      operationId: "updateMobileSignature",
      clientExtId: "client",
      credentialExtId: current.extId,
      type: "MobileSignature",
      versionBefore: current.version,
      versionAfter: next.version,
      changed: ["modificationComment"],
    },
  });
  if (outcome !== "swapped") throw new Error(`An update was ${outcome}`);
}

function toUser(number: number): StoreRecord {
  return { kind: "user", clientExtId: "client", extId: `user-${number}` };
}

function toSignature(number: number): Credential<"MobileSignature"> {
  return {
    created: "2026-01-01T00:00:00Z",
    lastModified: "2026-01-01T00:00:00Z",
    version: 1,
    extId: `signature-${number}`,
    userExtId: `user-${number}`,
    policyExtId: "policy",
    stateName: "active",
    type: "MobileSignature",
    identificator: `identificator-${number}`,
    msisdn: `+4179${String(number).padStart(7, "0")}`,
  };
}
