import type { Credential, CredentialKey, HistoryEntry } from "../../src/store/store.ts";
import { type FaultyStore, withFault } from "./faulty-store.ts";

/** Stores that return something other than what was written. */
export const faultyReads: readonly FaultyStore[] = [
  {
    fault: "is not ready before it has been used",
    failsCase: "a store is ready once it is open",
    open: withFault((store) => {
      let isUsed = false;
      return {
        readClient: (extId) => {
          isUsed = true;
          return store.readClient(extId);
        },
        checkReady: async () => {
          if (!isUsed) throw new Error("Not ready");
        },
      };
    }),
  },
  {
    fault: "finds the users of every client in one",
    failsCase: "clients, users and policies are found by external id within their client",
    open: withFault((store) => ({
      readUser: async (clientExtId, extId) =>
        (await store.readUser(clientExtId, extId)) ?? (await store.readUser("north", extId)),
    })),
  },
  {
    fault: "takes any policy of the type for the default",
    failsCase: "the default policy is read by type, and is none where the client has none",
    open: withFault((_store, { policies }) => ({
      readDefaultPolicy: async (clientExtId, type) =>
        policies.find((policy) => policy.clientExtId === clientExtId && policy.type === type),
    })),
  },
  {
    fault: "counts what an unknown user has as one",
    failsCase: "what is not there is none, empty or missing, also in a client that is not there",
    open: withFault((store) => ({
      readUserPage: async (...request) => {
        const page = await store.readUserPage(...request);
        return page.total === 0 ? { ...page, total: 1 } : page;
      },
    })),
  },
  {
    fault: "keeps text only to its first U+0000",
    failsCase: "any text survives",
    open: withFault((store) => ({
      readHistory: async (...about) =>
        (await store.readHistory(...about)).map((entry) => ({
          ...entry,
          comment: entry.comment?.split("\u0000")[0] ?? "",
        })),
    })),
  },
  {
    fault: "replaces line separators",
    failsCase: "any text survives",
    open: withFault((store) => ({
      swap: (change) => store.swap({ ...change, next: JSON.parse(JSON.stringify(change.next).replace("\u2028", " ")) }),
    })),
  },
  {
    fault: "keeps the history entries that it was given",
    failsCase: "changing an argument or a returned history does not change the store",
    open: withFault((store) => {
      const entries: HistoryEntry[] = [];
      return {
        swap: (change) => {
          entries.push(change.history);
          return store.swap(change);
        },
        readHistory: async () => entries,
      };
    }),
  },
  {
    fault: "returns history newest first",
    failsCase: "history is kept as it was written, oldest first, for each credential",
    open: withFault((store) => ({ readHistory: async (...about) => (await store.readHistory(...about)).toReversed() })),
  },
  {
    fault: "returns the objects that it keeps",
    failsCase: "changing a returned value does not change the store",
    open: withFault((store) => {
      const kept = new Map<string, Credential | undefined>();
      return {
        readCredential: async <T extends Credential["type"]>(key: CredentialKey<T>) => {
          const read = await store.readCredential(key);
          const known = kept.get(JSON.stringify(key)) ?? structuredClone(read);
          kept.set(JSON.stringify(key), known);
          return read && Object.assign({ ...read }, known);
        },
      };
    }),
  },
  {
    fault: "sorts members by name",
    failsCase: "members are read in the order in which they were written",
    open: withFault((store) => ({
      readCredential: async <T extends Credential["type"]>(key: CredentialKey<T>) => {
        const read = await store.readCredential(key);
        if (read === undefined) return undefined;
        const sorted = { ...read };
        for (const name of Object.keys(read).sort()) {
          const value = Reflect.get(sorted, name);
          Reflect.deleteProperty(sorted, name);
          Reflect.set(sorted, name, value);
        }
        return sorted;
      },
    })),
  },
  {
    fault: "looks in every client",
    failsCase: "a credential is found at its key only",
    open: withFault((store) => ({
      readCredential: async (key) =>
        (await store.readCredential(key)) ?? (await store.readCredential({ ...key, clientExtId: "north" })),
    })),
  },
  {
    fault: "responds after it was closed",
    failsCase: "a closed store is unavailable, and closing it again does nothing",
    open: withFault(() => ({ close: async () => undefined })),
  },
];
