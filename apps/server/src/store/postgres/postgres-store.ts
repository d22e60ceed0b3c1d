import { createHash, randomUUID } from "node:crypto";
import {
  type Credential,
  type CredentialKey,
  type InsertOutcome,
  type PageRequest,
  type RemoveOutcome,
  type Store,
  type StoredType,
  StoreUnavailable,
  type SwapOutcome,
} from "@credential-api/reference";
import { toEntryText } from "../chain/chain.ts";
import type { Connections, Row } from "./connections.ts";
import { readRows, type Write, writeUntilKnown } from "./outcomes.ts";
import { toStoreError } from "./postgres-failures.ts";
import { text, toCredential, toHistoryEntry, toHistoryPage, toMsisdn, toPage, toPolicy } from "./rows.ts";
import { createStatementGroups } from "./statement-groups.ts";
import type { Statement } from "./statements/statement.ts";
import { statements } from "./statements/statements.ts";

/** How a store behaves; times in milliseconds. */
export interface StoreOptions {
  /** How long a write begins new runs of its statement. */
  readonly writeTimeoutMs: number;
  /** How long after a change that could not be written the store is not ready without a new try. Default 5000. */
  readonly writeRetryMs?: number;
}

/**
 * A store on a database whose schema is up to date. A write that resolves is committed, as durable as the settings of the
 * database make it. Closing the store closes the connections.
 *
 * After a change that could not be written the store is not ready until another could be, as with SQLite.
 */
export function createPostgresStore(
  connections: Connections,
  { writeTimeoutMs, writeRetryMs = 5_000 }: StoreOptions,
): Store {
  const groups = createStatementGroups(connections);
  let isClosed = false;
  let failure: { readonly reason: StoreUnavailable; readonly atMs: number } | undefined;
  let readyCheck: Promise<void> | undefined;

  async function rows(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]> {
    if (isClosed) throw new StoreUnavailable("The PostgreSQL store has been closed");
    return readRows(groups, statement, values);
  }

  /** @param isUnique whether it must take turns with others, so that it cannot go together with them. */
  async function write<Outcome>(change: Write<Outcome>, isUnique = false): Promise<Outcome> {
    if (isClosed) throw new StoreUnavailable("The PostgreSQL store has been closed");
    try {
      const outcome = await writeUntilKnown(connections, change, writeTimeoutMs, isUnique ? connections : groups);
      failure = undefined;
      return outcome;
    } catch (error) {
      if (error instanceof StoreUnavailable) failure = { reason: error, atMs: performance.now() };
      throw error;
    }
  }

  async function check(): Promise<void> {
    const [row] = await rows(statements.probe, []);
    if (row?.is_read_only === true) throw new StoreUnavailable("The PostgreSQL database is read-only");
    if (failure === undefined) return;
    if (performance.now() - failure.atMs < writeRetryMs) throw failure.reason;
    try {
      await connections.run(statements.probeWrite);
      failure = undefined;
    } catch (error) {
      const reason = toStoreError(error);
      if (reason instanceof StoreUnavailable) failure = { reason, atMs: performance.now() };
      throw reason;
    }
  }

  return {
    readClient: async (extId) => {
      const [row] = await rows(statements.client, [extId]);
      return row && { extId, name: text(row, "name") };
    },
    readUser: async (clientExtId, extId) => {
      const [row] = await rows(statements.user, [clientExtId, extId]);
      return row && { clientExtId, extId };
    },
    readPolicy: async (clientExtId, extId) => {
      const [row] = await rows(statements.policy, [clientExtId, extId]);
      return row && toPolicy(clientExtId, row);
    },
    readDefaultPolicy: async (clientExtId, type) => {
      const [row] = await rows(statements.defaultPolicy, [clientExtId, type]);
      return row && toPolicy(clientExtId, row);
    },
    readPolicyPage: async (clientExtId, type, { after = "", limit }) => {
      const listed = await rows(statements.policyPage, [clientExtId, type, after, limit + 1]);
      const policies = listed.slice(0, limit).map((row) => toPolicy(clientExtId, row));
      return { policies, hasMore: listed.length > limit };
    },
    readCredential: async <T extends StoredType>(key: CredentialKey<T>) => {
      const [row] = await rows(statements.credential[key.type], [key.clientExtId, keyValue(key)]);
      return row && toCredential<T>(row);
    },
    readVascoPage: async (clientExtId, { after = BEFORE_ALL, limit, withTotal = false }: PageRequest) => {
      const statement = withTotal ? statements.vascoPageWithTotal : statements.vascoPage;
      const listed = await rows(statement, [clientExtId, after.created, after.extId, limit + 1]);
      return toPage<"Vasco">(listed, limit, withTotal);
    },
    readUserPage: async (clientExtId, userExtId, { after = BEFORE_ALL, limit, withTotal = false }: PageRequest) => {
      const statement = withTotal ? statements.userPageWithTotal : statements.userPage;
      const listed = await rows(statement, [clientExtId, userExtId, after.created, after.extId, limit + 1]);
      return toPage(listed, limit, withTotal);
    },
    // The three writes: the caller may change what it passed before the statement is sent.
    insert: async ({ key, next, history, uniqueMsisdn = false }) =>
      write<InsertOutcome>({
        ...toWrite(key.clientExtId, (operation) => [
          key.clientExtId,
          keyValue(key),
          next.extId,
          next.created,
          ...toColumns(next),
          toBucket(next, uniqueMsisdn),
          operation,
          toEntryText(history),
        ]),
        statement: statements.insert[key.type],
        success: "inserted",
        inconclusive: "duplicate",
        toOutcome: ({ at_key, taken, duplicate }) =>
          at_key === true ? "exists" : taken === true ? "taken" : duplicate === true ? "duplicate" : undefined,
      }),
    swap: async ({ key, fromVersion, next, history, uniqueMsisdn = false }) =>
      write<SwapOutcome>(
        {
          ...toWrite(key.clientExtId, (operation) => [
            key.clientExtId,
            keyValue(key),
            fromVersion,
            ...toColumns(next),
            operation,
            toEntryText(history),
            toBucket(next, uniqueMsisdn),
          ]),
          statement: statements.swap[key.type],
          success: "swapped",
          inconclusive: "duplicate",
          toOutcome: (row) => toMismatch(row, fromVersion) ?? (row.duplicate === true ? "duplicate" : undefined),
        },
        uniqueMsisdn,
      ),
    remove: async ({ key, fromVersion, history }) =>
      write<RemoveOutcome>({
        ...toWrite(key.clientExtId, (operation) => [
          key.clientExtId,
          keyValue(key),
          fromVersion,
          operation,
          toEntryText(history),
        ]),
        statement: statements.remove[key.type],
        success: "removed",
        toOutcome: (row) => toMismatch(row, fromVersion),
      }),
    readHistory: async (clientExtId, credentialExtId) =>
      (await rows(statements.history, [clientExtId, credentialExtId])).map(toHistoryEntry),
    readHistoryPage: async (clientExtId, credentialExtId, { before = AFTER_ALL, limit }) =>
      toHistoryPage(await rows(statements.historyPage, [clientExtId, credentialExtId, before, limit + 1]), limit),
    checkReady: () => {
      readyCheck ??= check().finally(() => {
        readyCheck = undefined;
      });
      return readyCheck;
    },
    close: async () => {
      isClosed = true;
      await groups.drain();
      await connections.close();
    },
  };
}

/** The position before the first credential of a list. */
const BEFORE_ALL = { created: "", extId: "" };

/** More than the position of any entry of a history. */
const AFTER_ALL = 2 ** 31 - 1;

/** The columns of a credential that `insert` and `swap` write, in the order of their parameters. */
function toColumns(next: Credential): readonly unknown[] {
  return [next.userExtId ?? null, next.policyExtId, next.version, toMsisdn(next), JSON.stringify(next)];
}

/** The bucket in which writes that need this msisdn for themselves take turns. */
function toBucket(next: Credential, uniqueMsisdn: boolean): number | null {
  const msisdn = uniqueMsisdn ? toMsisdn(next) : null;
  return msisdn === null ? null : createHash("sha256").update(msisdn).digest().readUInt16BE() % BUCKETS;
}

/** The rows of `msisdn_round` that a client can have. Writes of different msisdns seldom share one. */
const BUCKETS = 4_096;

function toWrite(clientExtId: string, toValues: (operation: string) => readonly unknown[]) {
  const operation = randomUUID();
  return { clientExtId, operation, values: toValues(operation) };
}

function keyValue(key: CredentialKey): string {
  return "userExtId" in key ? key.userExtId : key.extId;
}

/** Why a swap or a removal found nothing at its version; undefined when it did. */
function toMismatch({ version }: Row, fromVersion: number): "missing" | "stale" | undefined {
  if (version === null) return "missing";
  return Number(version) === fromVersion ? undefined : "stale";
}
