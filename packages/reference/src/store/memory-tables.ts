import { ByClient, idOf } from "./by-client.ts";
import {
  type Client,
  type Credential,
  type Policy,
  type Seed,
  type StoredType,
  toCredentialKey,
  type User,
} from "./store.ts";

/** The credentials by type and key, and the external ids that they have. */
export interface CredentialTables {
  readonly credentials: { readonly [T in StoredType]: ByClient<Credential<T>> };
  /** External ids are unique within a client, among the credentials of both types. */
  readonly extIds: ByClient<true>;
}

/**
 * The tables of a memory store, filled with a seed.
 *
 * @throws Error naming a duplicate entry of the seed, or a reference to an entry that the seed does not have.
 */
export function toTables(seed: Seed) {
  const clients = new Map<string, Client>();
  const users = new ByClient<User>();
  const policies = new ByClient<Policy>();
  const defaultPolicies = new ByClient<Policy>();
  const tables: CredentialTables = {
    credentials: { MobileSignature: new ByClient(), Vasco: new ByClient() },
    extIds: new ByClient(),
  };
  const assertHasClient = (extId: string) => {
    if (!clients.has(extId)) throw missingEntry(extId);
  };

  for (const client of seed.clients) {
    if (clients.has(client.extId)) throw duplicateEntry(client.extId);
    clients.set(client.extId, toFrozenCopy(client));
  }
  for (const user of seed.users) {
    assertHasClient(user.clientExtId);
    add(users, user.clientExtId, user.extId, user);
  }
  for (const policy of seed.policies) {
    assertHasClient(policy.clientExtId);
    add(policies, policy.clientExtId, policy.extId, policy);
    if (policy.isDefault) add(defaultPolicies, policy.clientExtId, policy.type, policy);
  }
  for (const { clientExtId, credential } of seed.credentials) {
    assertHasClient(clientExtId);
    assertHas(policies, clientExtId, credential.policyExtId);
    if (credential.userExtId !== undefined) assertHas(users, clientExtId, credential.userExtId);
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
  if (extIds.has(clientExtId, credential.extId)) throw duplicateEntry(clientExtId, credential.extId);
  const id = idOf(toCredentialKey(clientExtId, credential));
  if (credential.type === "Vasco") add(credentials.Vasco, clientExtId, id, credential);
  else add(credentials.MobileSignature, clientExtId, id, credential);
  extIds.set(clientExtId, credential.extId, true);
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

function add<T extends object>(rows: ByClient<T>, clientExtId: string, id: string, row: T): void {
  if (rows.has(clientExtId, id)) throw duplicateEntry(clientExtId, id);
  rows.set(clientExtId, id, toFrozenCopy(row));
}

function assertHas(rows: ByClient<object>, clientExtId: string, id: string): void {
  if (!rows.has(clientExtId, id)) throw missingEntry(clientExtId, id);
}

function duplicateEntry(...ids: readonly string[]): Error {
  return new Error(`The seed has a duplicate entry ${ids.join("/")}`);
}

function missingEntry(...ids: readonly string[]): Error {
  return new Error(`The seed refers to ${ids.join("/")}, which it does not have`);
}
