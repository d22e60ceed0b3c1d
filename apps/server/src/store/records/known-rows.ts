import type { Client, Credential, Policy } from "@credential-api/reference";
import type { ChainedEntry } from "../chain/chain.ts";
import type { StoreRecord } from "./record.ts";

/** The rows that `planBatch` compares a batch with, by the text that `toRowKey` makes of the parts of their key. */
export interface KnownRows {
  /** By external id. */
  readonly clients: Map<string, Client>;
  /** By client and external id. */
  readonly users: Set<string>;
  /** By client and external id. */
  readonly policies: Map<string, Policy>;
  /** The external ids of default policies, by client and type. */
  readonly defaultPolicies: Map<string, string>;
  /** By client and external id. */
  readonly credentials: Map<string, Credential>;
  /** The external ids of mobile signatures, by client and user. */
  readonly signatures: Map<string, string>;
  /** By client, credential and position. */
  readonly entries: Map<string, ChainedEntry>;
  /** The last entry of a history, by client and credential. */
  readonly lastEntries: Map<string, ChainedEntry>;
}

/** The keys of the rows that an engine reads before it plans a batch. Rows that are not there are left out. */
export interface WantedRows {
  readonly clients: readonly string[];
  readonly users: readonly Pair[];
  readonly policies: readonly Pair[];
  readonly defaultPolicies: readonly Pair[];
  readonly credentials: readonly Pair[];
  readonly signatures: readonly Pair[];
  readonly entries: readonly (readonly [clientExtId: string, credentialExtId: string, position: number])[];
  readonly lastEntries: readonly Pair[];
}

type Pair = readonly [clientExtId: string, second: string];

/** One text for the parts of a key. External ids hold no control characters, so no two keys have the same text. */
export function toRowKey(...parts: readonly (string | number)[]): string {
  return parts.join("\n");
}

/** Rows that nothing is known of yet: those of an empty store. */
export function noRows(): KnownRows {
  return {
    clients: new Map(),
    users: new Set(),
    policies: new Map(),
    defaultPolicies: new Map(),
    credentials: new Map(),
    signatures: new Map(),
    entries: new Map(),
    lastEntries: new Map(),
  };
}

/** The keys of all rows that the plan of a batch depends on, each once. */
export function toWantedRows(batch: readonly StoreRecord[]): WantedRows {
  const ofKind = <K extends StoreRecord["kind"]>(kind: K) =>
    batch.filter((record): record is Extract<StoreRecord, { kind: K }> => record.kind === kind);
  const [clients, users, policies] = [ofKind("client"), ofKind("user"), ofKind("policy")];
  const [history, credentials] = [ofKind("history"), ofKind("credential")];
  return {
    clients: [
      ...new Set([
        ...clients.map(({ extId }) => extId),
        ...[...users, ...policies, ...credentials].map(({ clientExtId }) => clientExtId),
        ...history.map(({ entry }) => entry.clientExtId),
      ]),
    ],
    users: unique([...users.map(({ clientExtId, extId }) => [clientExtId, extId] as const), ...ofUsers(credentials)]),
    policies: unique([
      ...policies.map(({ clientExtId, extId }) => [clientExtId, extId] as const),
      ...credentials.map(({ clientExtId, credential }) => [clientExtId, credential.policyExtId] as const),
    ]),
    defaultPolicies: unique(policies.map(({ clientExtId, type }) => [clientExtId, type])),
    credentials: unique([
      ...credentials.map(({ clientExtId, credential }) => [clientExtId, credential.extId] as const),
      ...history.map(({ entry }) => [entry.clientExtId, entry.credentialExtId] as const),
    ]),
    signatures: unique(ofUsers(credentials.filter(({ credential }) => credential.type === "MobileSignature"))),
    entries: unique(
      history.map(({ entry, position }) => [entry.clientExtId, entry.credentialExtId, position] as const),
    ),
    lastEntries: unique([
      ...history.map(({ entry }) => [entry.clientExtId, entry.credentialExtId] as const),
      ...credentials.map(({ clientExtId, credential }) => [clientExtId, credential.extId] as const),
    ]),
  };
}

function ofUsers(credentials: readonly Extract<StoreRecord, { kind: "credential" }>[]): readonly Pair[] {
  return credentials.flatMap(({ clientExtId, credential: { userExtId } }) =>
    userExtId === undefined ? [] : [[clientExtId, userExtId] as const],
  );
}

function unique<Key extends readonly (string | number)[]>(keys: readonly Key[]): readonly Key[] {
  return [...new Map(keys.map((key) => [toRowKey(...key), key])).values()];
}
