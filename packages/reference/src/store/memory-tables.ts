import {
  type Client,
  type Credential,
  type CredentialKey,
  type Policy,
  type Seed,
  type StoredType,
  toCredentialKey,
  type User,
} from "./store.ts";

/** The credentials by type and row key, and the row keys of their external ids. */
export interface CredentialTables {
  readonly credentials: { readonly [T in StoredType]: Map<string, Credential<T>> };
  /** External ids are unique within a client, among the credentials of both types. */
  readonly extIds: Set<string>;
}

/**
 * The tables of a memory store, filled with a seed.
 *
 * @throws Error naming a duplicate entry of the seed, or a reference to an entry that the seed does not have.
 */
export function toTables(seed: Seed) {
  const clients = new Map<string, Client>();
  const users = new Map<string, User>();
  const policies = new Map<string, Policy>();
  const defaultPolicies = new Map<string, Policy>();
  const tables: CredentialTables = {
    credentials: { MobileSignature: new Map(), Vasco: new Map() },
    extIds: new Set(),
  };

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
    addCredential(tables, clientExtId, credential);
  }
  return { clients, users, policies, defaultPolicies, ...tables };
}

/**
 * Adds a frozen copy of a credential.
 *
 * @throws Error when there is a credential with its key or its external id.
 */
export function addCredential(
  { credentials, extIds }: CredentialTables,
  clientExtId: string,
  credential: Credential,
): void {
  const extIdKey = toRowKey(clientExtId, credential.extId);
  if (extIds.has(extIdKey)) throw duplicateEntry(extIdKey);
  const rowKey = toCredentialRowKey(toCredentialKey(clientExtId, credential));
  if (credential.type === "Vasco") add(credentials.Vasco, rowKey, credential);
  else add(credentials.MobileSignature, rowKey, credential);
  extIds.add(extIdKey);
}

/** The row key of a credential. */
export function toCredentialRowKey(key: CredentialKey): string {
  return toRowKey(key.clientExtId, "userExtId" in key ? key.userExtId : key.extId);
}

/** The row key of an entry of a client. External ids hold no control characters, so no two pairs have the same text. */
export function toRowKey(clientExtId: string, extId: string): string {
  return `${clientExtId}\n${extId}`;
}

/** A deep copy that cannot be changed. All data is JSON; this is several times faster than a copy through its text. */
export function toFrozenCopy<T extends object>(value: T): T {
  // Arrays have a loop of their own: engines are slower where one loop meets both.
  if (Array.isArray(value))
    return Object.freeze(value.map((item) => (isObject(item) ? toFrozenCopy(item) : item))) as T;
  const copy = { ...value };
  for (const name in copy) {
    const inner = copy[name];
    if (isObject(inner)) copy[name] = toFrozenCopy(inner);
  }
  return Object.freeze(copy);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function add<T extends object>(rows: Map<string, T>, key: string, row: T): void {
  if (rows.has(key)) throw duplicateEntry(key);
  rows.set(key, toFrozenCopy(row));
}

function duplicateEntry(key: string): Error {
  return new Error(`The seed has a duplicate entry ${toName(key)}`);
}

function assertHas(rows: ReadonlyMap<string, object>, key: string): void {
  if (!rows.has(key)) throw new Error(`The seed refers to ${toName(key)}, which it does not have`);
}

function toName(key: string): string {
  return key.replace("\n", "/");
}
