import { idOf } from "./by-client.ts";
import { createMemoryHistory } from "./memory-history.ts";
import { addCredential, toFrozenCopy, toTables } from "./memory-tables.ts";
import type {
  Credential,
  CredentialKey,
  CredentialPage,
  PagePosition,
  PageRequest,
  Seed,
  Store,
  StoredType,
} from "./store.ts";
import { StoreUnavailable } from "./unavailable.ts";

/**
 * Makes a store in memory, for tests, browsers and a first try. It keeps every promise of the port. Its data is lost when
 * the process ends, and its history grows without limit. Returned values are frozen or copies. A page, and a write that needs a unique
 * msisdn, look at all credentials.
 *
 * @throws Error naming a duplicate entry of the seed, or a reference to an entry that the seed does not have.
 */
export function createMemoryStore(seed: Seed): Store {
  const { clients, users, policies, defaultPolicies, credentials, extIds } = toTables(seed);
  const histories = createMemoryHistory();
  let isClosed = false;

  function ifOpen<T>(value: T): T {
    if (isClosed) throw new StoreUnavailable("The store is closed");
    return value;
  }

  function isMsisdnTaken({ clientExtId }: CredentialKey, next: Credential): boolean {
    if (next.type !== "MobileSignature") return false;
    const all = credentials.MobileSignature.valuesOf(clientExtId);
    return all.some(({ extId, msisdn }) => extId !== next.extId && msisdn === next.msisdn);
  }

  return {
    readClient: async (extId) => ifOpen(clients.get(extId)),
    readUser: async (clientExtId, extId) => ifOpen(users.get(clientExtId, extId)),
    readPolicy: async (clientExtId, extId) => ifOpen(policies.get(clientExtId, extId)),
    readDefaultPolicy: async (clientExtId, type) => ifOpen(defaultPolicies.get(clientExtId, type)),
    readPolicyPage: async (clientExtId, type, { after = "", limit }) => {
      const all = ifOpen(policies.valuesOf(clientExtId));
      const own = all.filter((policy) => policy.type === type && policy.extId > after);
      const sorted = own.toSorted((a, b) => (a.extId < b.extId ? -1 : 1));
      return { policies: sorted.slice(0, limit), hasMore: sorted.length > limit };
    },
    readCredential: async (key) => ifOpen(credentials[key.type].get(key.clientExtId, idOf(key))),
    readVascoPage: async (clientExtId, page) => toPage(ifOpen(credentials.Vasco.valuesOf(clientExtId)), page),
    readUserPage: async (clientExtId, userExtId, page) => {
      const { MobileSignature, Vasco } = ifOpen(credentials);
      const all = [...MobileSignature.valuesOf(clientExtId), ...Vasco.valuesOf(clientExtId)];
      return toPage<StoredType>(
        all.filter((credential) => credential.userExtId === userExtId),
        page,
      );
    },

    // In the three writes: without await, nothing can run between the comparison and the write.
    insert: async ({ key, next, history, uniqueMsisdn = false }) => {
      if (ifOpen(credentials[key.type]).has(key.clientExtId, idOf(key))) return "exists";
      if (extIds.has(key.clientExtId, next.extId)) return "taken";
      if (uniqueMsisdn && isMsisdnTaken(key, next)) return "duplicate";
      addCredential({ credentials, extIds }, key.clientExtId, next);
      histories.add(history);
      return "inserted";
    },
    swap: async ({ key, fromVersion, next, history, uniqueMsisdn = false }) => {
      const kept = ifOpen(credentials[key.type]);
      const current = kept.get(key.clientExtId, idOf(key));
      if (current === undefined) return "missing";
      if (current.version !== fromVersion) return "stale";
      if (uniqueMsisdn && isMsisdnTaken(key, next)) return "duplicate";
      kept.set(key.clientExtId, idOf(key), toFrozenCopy(next));
      histories.add(history);
      return "swapped";
    },
    remove: async ({ key, fromVersion, history }) => {
      const kept = ifOpen(credentials[key.type]);
      const current = kept.get(key.clientExtId, idOf(key));
      if (current === undefined) return "missing";
      if (current.version !== fromVersion) return "stale";
      kept.delete(key.clientExtId, idOf(key));
      extIds.delete(key.clientExtId, current.extId);
      histories.add(history);
      return "removed";
    },

    readHistory: async (clientExtId, credentialExtId) => ifOpen(histories).readAll(clientExtId, credentialExtId),
    readHistoryPage: async (clientExtId, credentialExtId, page) =>
      ifOpen(histories).readPage(clientExtId, credentialExtId, page),
    checkReady: async () => ifOpen(undefined),
    close: async () => {
      isClosed = true;
    },
  };
}

function toPage<T extends StoredType>(
  all: readonly Credential<T>[],
  { after, limit, withTotal = false }: PageRequest,
): CredentialPage<T> {
  const rest = all.filter((credential) => after === undefined || compare(credential, after) > 0).toSorted(compare);
  return {
    credentials: rest.slice(0, limit),
    hasMore: rest.length > limit,
    ...(withTotal ? { total: all.length } : {}),
  };
}

function compare(a: PagePosition, b: PagePosition): number {
  // Timestamps have a fixed length, so the order of their texts is the order of their times.
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  if (a.extId === b.extId) return 0;
  return a.extId < b.extId ? -1 : 1;
}
