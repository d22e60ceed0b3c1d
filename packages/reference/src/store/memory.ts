import { addCredential, toCredentialRowKey, toFrozenCopy, toRowKey, toTables } from "./memory-tables.ts";
import type {
  Credential,
  CredentialKey,
  CredentialPage,
  HistoryEntry,
  PagePosition,
  PageRequest,
  Seed,
  Store,
  StoredType,
} from "./store.ts";
import { StoreUnavailable } from "./unavailable.ts";

/**
 * Makes a store in memory, for tests, browsers and a first try. It keeps every promise of the port. Its data is lost when
 * the process ends, and its history grows without limit. Returned values are frozen. A page, and a write that needs a unique
 * msisdn, look at all credentials.
 *
 * @throws Error naming a duplicate entry of the seed, or a reference to an entry that the seed does not have.
 */
export function createMemoryStore(seed: Seed): Store {
  const { clients, users, policies, defaultPolicies, credentials, extIds } = toTables(seed);
  const histories = new Map<string, HistoryEntry[]>();
  let isClosed = false;

  function ifOpen<T>(value: T): T {
    if (isClosed) throw new StoreUnavailable("The store is closed");
    return value;
  }

  function credentialsOf<T extends StoredType>(type: T, clientExtId: string): readonly Credential<T>[] {
    const rows: ReadonlyMap<string, Credential<T>> = credentials[type];
    return [...rows].filter(([rowKey]) => rowKey.startsWith(toRowKey(clientExtId, ""))).map(([, row]) => row);
  }

  function isMsisdnTaken({ clientExtId }: CredentialKey, next: Credential): boolean {
    if (next.type !== "MobileSignature") return false;
    const all = credentialsOf("MobileSignature", clientExtId);
    return all.some(({ extId, msisdn }) => extId !== next.extId && msisdn === next.msisdn);
  }

  function record(history: HistoryEntry): void {
    const historyKey = toRowKey(history.clientExtId, history.credentialExtId);
    const entries = histories.get(historyKey);
    if (entries === undefined) histories.set(historyKey, [toFrozenCopy(history)]);
    else entries.push(toFrozenCopy(history));
  }

  return {
    readClient: async (extId) => ifOpen(clients.get(extId)),
    readUser: async (clientExtId, extId) => ifOpen(users.get(toRowKey(clientExtId, extId))),
    readPolicy: async (clientExtId, extId) => ifOpen(policies.get(toRowKey(clientExtId, extId))),
    readDefaultPolicy: async (clientExtId, type) => ifOpen(defaultPolicies.get(toRowKey(clientExtId, type))),
    readPolicyPage: async (clientExtId, type, { after = "", limit }) => {
      const own = ifOpen([...policies.values()]).filter(
        (policy) => policy.clientExtId === clientExtId && policy.type === type && policy.extId > after,
      );
      const sorted = own.toSorted((a, b) => (a.extId < b.extId ? -1 : 1));
      return { policies: sorted.slice(0, limit), hasMore: sorted.length > limit };
    },
    readCredential: async (key) => ifOpen(credentials[key.type].get(toCredentialRowKey(key))),
    readVascoPage: async (clientExtId, page) => toPage(ifOpen(credentialsOf("Vasco", clientExtId)), page),
    readUserPage: async (clientExtId, userExtId, page) => {
      const all = ifOpen([...credentialsOf("MobileSignature", clientExtId), ...credentialsOf("Vasco", clientExtId)]);
      return toPage<StoredType>(
        all.filter((credential) => credential.userExtId === userExtId),
        page,
      );
    },

    // In the three writes: without await, nothing can run between the comparison and the write.
    insert: async ({ key, next, history, uniqueMsisdn = false }) => {
      if (ifOpen(credentials[key.type]).has(toCredentialRowKey(key))) return "exists";
      if (extIds.has(toRowKey(key.clientExtId, next.extId))) return "taken";
      if (uniqueMsisdn && isMsisdnTaken(key, next)) return "duplicate";
      addCredential({ credentials, extIds }, key.clientExtId, next);
      record(history);
      return "inserted";
    },
    swap: async ({ key, fromVersion, next, history, uniqueMsisdn = false }) => {
      const kept = ifOpen(credentials[key.type]);
      const rowKey = toCredentialRowKey(key);
      const current = kept.get(rowKey);
      if (current === undefined) return "missing";
      if (current.version !== fromVersion) return "stale";
      if (uniqueMsisdn && isMsisdnTaken(key, next)) return "duplicate";
      kept.set(rowKey, toFrozenCopy(next));
      record(history);
      return "swapped";
    },
    remove: async ({ key, fromVersion, history }) => {
      const kept = ifOpen(credentials[key.type]);
      const rowKey = toCredentialRowKey(key);
      const current = kept.get(rowKey);
      if (current === undefined) return "missing";
      if (current.version !== fromVersion) return "stale";
      kept.delete(rowKey);
      extIds.delete(toRowKey(key.clientExtId, current.extId));
      record(history);
      return "removed";
    },

    readHistory: async (clientExtId, credentialExtId) =>
      ifOpen([...(histories.get(toRowKey(clientExtId, credentialExtId)) ?? [])]),
    readHistoryPage: async (clientExtId, credentialExtId, { before, limit }) => {
      const older = ifOpen(histories.get(toRowKey(clientExtId, credentialExtId)) ?? []).slice(0, before);
      const start = Math.max(0, older.length - limit);
      return { entries: older.slice(start).toReversed(), ...(start > 0 && { before: start }) };
    },
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
