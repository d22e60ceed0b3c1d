import { permissions } from "@credential-api/contract";
import { onTestFinished } from "vitest";
import { readDevelopmentSecret } from "../../../src/auth/development-secret.ts";
import { signDevelopmentToken } from "../../../src/auth/development-tokens.ts";
import { type Environment, readSettings } from "../../../src/config/config.ts";
import { toDataDirectory } from "../../../src/config/data-directory.ts";
import type { Engine } from "../../../src/store/engine/engine.ts";
import { verifyHistory } from "../../../src/store/records/verify-history.ts";
import { engineSettings, toEngine } from "../../../src/store/to-engine.ts";
import { startPostgres } from "../../postgres/postgres-process.ts";
import { createTestDatabase } from "../../postgres/test-database.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

/** The data of a server, empty until one starts. */
export interface FaultStore {
  readonly name: "SQLite" | "PostgreSQL";
  /** The settings of every server on it. */
  readonly environment: Environment;
  readonly engine: Engine;
  /** Signs a token with every permission; a server may use it as soon as it is signed. */
  readonly signToken: (now?: Date, ttlSeconds?: number) => Promise<string>;
  /** Reads all data, and returns what is wrong with the history. */
  readonly verify: () => Promise<readonly string[]>;
}

/** The stores that the faults of servers are tried on. */
export const stores: readonly { readonly name: string; readonly open: () => Promise<FaultStore> }[] = [
  { name: "SQLite", open: async () => openSqlite() },
  { name: "PostgreSQL", open: async () => (await openPostgres()).store },
];

/** A new SQLite store. */
export function openSqlite(directory = temporaryDirectory()): FaultStore {
  return createStore("SQLite", { DATA_DIR: directory });
}

/** A database of its own on a PostgreSQL of its own, which writes to the disk as in production. */
export async function openPostgres() {
  const directory = temporaryDirectory();
  const postgres = await startPostgres({ fsync: "on" });
  onTestFinished(() => postgres.remove());
  const database = await createTestDatabase(postgres.toUrl());
  return { postgres, database, store: createStore("PostgreSQL", { DATA_DIR: directory, DATABASE_URL: database.url }) };
}

function createStore(
  name: FaultStore["name"],
  environment: { readonly DATA_DIR: string; readonly DATABASE_URL?: string },
): FaultStore {
  const engine = toEngine(readSettings(engineSettings, environment, "/"));
  return {
    name,
    environment,
    engine,
    signToken: (now = new Date(), ttlSeconds = 86_400) => {
      const { key } = readDevelopmentSecret(toDataDirectory(environment.DATA_DIR).developmentSecret);
      const token = { subject: "load", permissions: Object.keys(permissions), clients: ["client-123"], ttlSeconds };
      return signDevelopmentToken(key, now, token);
    },
    verify: async () => {
      const records = await engine.openRecords("read");
      const breaks: string[] = [];
      try {
        await verifyHistory(records.read(), ({ credentialExtId, position, reason }) =>
          breaks.push(`${credentialExtId}, entry ${position}: ${reason}`),
        );
      } finally {
        await records.close();
      }
      return breaks;
    },
  };
}
