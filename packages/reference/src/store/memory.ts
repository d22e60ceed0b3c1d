import {
  type Client,
  type Credential,
  type HistoryEntry,
  type Policy,
  type Seed,
  type Store,
  type StoredType,
  toCredentialKey,
  type User,
} from "./store.ts";
import { StoreUnavailable } from "./unavailable.ts";

/**
 * Makes a store in memory, for tests, browsers and a first try. It keeps every promise of the port. Its data is lost when
 * the process ends, and its history grows without limit. Returned values are frozen.
 *
 * @throws Error naming a duplicate entry of the seed, or a reference to an entry that the seed does not have.
 */
export function createMemoryStore(seed: Seed): Store {
  const { clients, users, policies, defaultPolicies, credentials } = toTables(seed);
  const histories = new Map<string, HistoryEntry[]>();
  let isClosed = false;

  function ifOpen<T>(value: T): T {
    if (isClosed) throw new StoreUnavailable("The store is closed");
    return value;
  }

  function isMsisdnTaken(clientExtId: string, rowKey: string, next: Credential): boolean {
    if (next.type !== "MobileSignature") return false;
    const others = [...credentials.MobileSignature].filter(
      ([other]) => other !== rowKey && isOfClient(clientExtId, other),
    );
    return others.some(([, { msisdn }]) => msisdn === next.msisdn);
  }

  return {
    readClient: async (extId) => ifOpen(clients.get(extId)),
    readUser: async (clientExtId, extId) => ifOpen(users.get(toRowKey(clientExtId, extId))),
    readPolicy: async (clientExtId, extId) => ifOpen(policies.get(toRowKey(clientExtId, extId))),
    readDefaultPolicy: async (clientExtId, type) => ifOpen(defaultPolicies.get(toRowKey(clientExtId, type))),
    readCredential: async (key) => ifOpen(credentials[key.type].get(toCredentialRowKey(key))),

    // Without await, nothing can run between the comparison and the write.
    swap: async ({ key, fromVersion, next, history, uniqueMsisdn = false }) => {
      const kept = ifOpen(credentials[key.type]);
      const rowKey = toCredentialRowKey(key);
      const current = kept.get(rowKey);
      if (current === undefined) return "missing";
      if (current.version !== fromVersion) return "stale";
      if (uniqueMsisdn && isMsisdnTaken(key.clientExtId, rowKey, next)) return "duplicate";
      kept.set(rowKey, toFrozenCopy(next));
      const historyKey = toRowKey(key.clientExtId, history.credentialExtId);
      const entries = histories.get(historyKey);
      if (entries === undefined) histories.set(historyKey, [toFrozenCopy(history)]);
      else entries.push(toFrozenCopy(history));
      return "swapped";
    },

    readHistory: async (clientExtId, credentialExtId) =>
      ifOpen([...(histories.get(toRowKey(clientExtId, credentialExtId)) ?? [])]),
    checkReady: async () => ifOpen(undefined),
    close: async () => {
      isClosed = true;
    },
  };
}

type CredentialTables = { readonly [T in StoredType]: Map<string, Credential<T>> };

function toTables(seed: Seed) {
  const clients = new Map<string, Client>();
  const users = new Map<string, User>();
  const policies = new Map<string, Policy>();
  const defaultPolicies = new Map<string, Policy>();
  const credentials: CredentialTables = { MobileSignature: new Map(), Vasco: new Map() };

  for (const client of seed.clients) add(clients, client.extId, client);
  for (const user of seed.users) {
    assertHas(clients, user.clientExtId);
    add(users, toRowKey(user.clientExtId, user.extId), user);
  }
  for (const policy of seed.policies) {
    assertHas(clients, policy.clientExtId);
    add(policies, toRowKey(policy.clientExtId, policy.extId), policy);
    if (policy.isDefault) add(defaultPolicies, toRowKey(policy.clientExtId, policy.type), policy);
  }
  for (const { clientExtId, credential } of seed.credentials) {
    assertHas(clients, clientExtId);
    assertHas(policies, toRowKey(clientExtId, credential.policyExtId));
    if (credential.userExtId !== undefined) assertHas(users, toRowKey(clientExtId, credential.userExtId));
    const rowKey = toCredentialRowKey(toCredentialKey(clientExtId, credential));
    if (credential.type === "Vasco") add(credentials.Vasco, rowKey, credential);
    else add(credentials.MobileSignature, rowKey, credential);
  }
  return { clients, users, policies, defaultPolicies, credentials };
}

function add<T extends object>(rows: Map<string, T>, key: string, row: T): void {
  if (rows.has(key)) throw new Error(`The seed has a duplicate entry ${key.replace("\n", "/")}`);
  rows.set(key, toFrozenCopy(row));
}

function assertHas(rows: ReadonlyMap<string, object>, key: string): void {
  if (!rows.has(key)) throw new Error(`The seed refers to ${key.replace("\n", "/")}, which it does not have`);
}

function toCredentialRowKey(key: { clientExtId: string } & ({ userExtId: string } | { extId: string })): string {
  return toRowKey(key.clientExtId, "userExtId" in key ? key.userExtId : key.extId);
}

// External ids hold no control characters, so no two pairs have the same text.
function toRowKey(clientExtId: string, extId: string): string {
  return `${clientExtId}\n${extId}`;
}

function isOfClient(clientExtId: string, rowKey: string): boolean {
  return rowKey.startsWith(`${clientExtId}\n`);
}

/** All data is JSON. This is several times faster than a copy through its text. */
function toFrozenCopy<T extends object>(value: T): T {
  const copy = (Array.isArray(value) ? value.slice() : { ...value }) as T;
  for (const name of Object.keys(copy) as (keyof T)[]) {
    const inner = copy[name];
    if (typeof inner === "object" && inner !== null) copy[name] = toFrozenCopy(inner);
  }
  return Object.freeze(copy);
}
