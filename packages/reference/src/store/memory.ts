import { StoreUnavailable } from "../unavailable.ts";
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

/**
 * Makes a store that lives in memory: for tests, browsers and trying out. It keeps every promise of the port and forgets
 * everything with its process; its history grows without bound. What it hands out is frozen.
 *
 * @throws Error naming what is in the seed twice, or what the seed refers to and does not have.
 */
export function createMemoryStore(seed: Seed): Store {
  const { clients, users, policies, defaultPolicies, credentials } = toTables(seed);
  const histories = new Map<string, HistoryEntry[]>();
  let isClosed = false;

  function ifOpen<T>(value: T): T {
    if (isClosed) throw new StoreUnavailable("The store is closed");
    return value;
  }

  function isMsisdnTaken(clientExtId: string, place: string, next: Credential): boolean {
    if (next.type !== "MobileSignature") return false;
    const others = [...credentials.MobileSignature].filter(
      ([other]) => other !== place && isWithin(clientExtId, other),
    );
    return others.some(([, { msisdn }]) => msisdn === next.msisdn);
  }

  return {
    readClient: async (extId) => ifOpen(clients.get(extId)),
    readUser: async (clientExtId, extId) => ifOpen(users.get(within(clientExtId, extId))),
    readPolicy: async (clientExtId, extId) => ifOpen(policies.get(within(clientExtId, extId))),
    readDefaultPolicy: async (clientExtId, type) => ifOpen(defaultPolicies.get(within(clientExtId, type))),
    readCredential: async (key) => ifOpen(credentials[key.type].get(toPlace(key))),

    // Nothing is awaited in here, so nothing can come between the comparison and the write.
    swap: async ({ key, fromVersion, next, history, uniqueMsisdn = false }) => {
      const kept = ifOpen(credentials[key.type]);
      const place = toPlace(key);
      const current = kept.get(place);
      if (current === undefined) return "missing";
      if (current.version !== fromVersion) return "stale";
      if (uniqueMsisdn && isMsisdnTaken(key.clientExtId, place, next)) return "duplicate";
      kept.set(place, toFrozenCopy(next));
      const about = within(key.clientExtId, history.credentialExtId);
      const entries = histories.get(about);
      if (entries === undefined) histories.set(about, [toFrozenCopy(history)]);
      else entries.push(toFrozenCopy(history));
      return "swapped";
    },

    readHistory: async (clientExtId, credentialExtId) =>
      ifOpen([...(histories.get(within(clientExtId, credentialExtId)) ?? [])]),
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
    expectIn(clients, user.clientExtId);
    add(users, within(user.clientExtId, user.extId), user);
  }
  for (const policy of seed.policies) {
    expectIn(clients, policy.clientExtId);
    add(policies, within(policy.clientExtId, policy.extId), policy);
    if (policy.isDefault) add(defaultPolicies, within(policy.clientExtId, policy.type), policy);
  }
  for (const { clientExtId, credential } of seed.credentials) {
    expectIn(clients, clientExtId);
    expectIn(policies, within(clientExtId, credential.policyExtId));
    if (credential.userExtId !== undefined) expectIn(users, within(clientExtId, credential.userExtId));
    const place = toPlace(toCredentialKey(clientExtId, credential));
    if (credential.type === "Vasco") add(credentials.Vasco, place, credential);
    else add(credentials.MobileSignature, place, credential);
  }
  return { clients, users, policies, defaultPolicies, credentials };
}

function add<T extends object>(rows: Map<string, T>, key: string, row: T): void {
  if (rows.has(key)) throw new Error(`The seed has ${key.replace("\n", "/")} twice`);
  rows.set(key, toFrozenCopy(row));
}

function expectIn(rows: ReadonlyMap<string, object>, key: string): void {
  if (!rows.has(key)) throw new Error(`The seed refers to ${key.replace("\n", "/")} and does not have it`);
}

function toPlace(key: { clientExtId: string } & ({ userExtId: string } | { extId: string })): string {
  return within(key.clientExtId, "userExtId" in key ? key.userExtId : key.extId);
}

// External ids hold no control characters, so no two pairs have the same text.
function within(clientExtId: string, extId: string): string {
  return `${clientExtId}\n${extId}`;
}

function isWithin(clientExtId: string, place: string): boolean {
  return place.startsWith(`${clientExtId}\n`);
}

/** Everything kept is JSON. Copying it by way of its text takes several times as long. */
function toFrozenCopy<T extends object>(value: T): T {
  const copy = (Array.isArray(value) ? value.slice() : { ...value }) as T;
  for (const name of Object.keys(copy) as (keyof T)[]) {
    const inner = copy[name];
    if (typeof inner === "object" && inner !== null) copy[name] = toFrozenCopy(inner);
  }
  return Object.freeze(copy);
}
