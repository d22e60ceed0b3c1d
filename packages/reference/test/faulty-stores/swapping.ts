import type { HistoryEntry, StoredType, Swap } from "../../src/store/store.ts";
import { type FaultyStore, pause, readSignatures, withFault } from "./faulty-store.ts";

/** Stores that swap wrongly. */
export const faultySwaps: readonly FaultyStore[] = [
  {
    fault: "ignores the version",
    failsCase: "a swap from any other version is stale and changes nothing",
    open: withFault((store) => ({
      swap: async (change) => {
        const current = await store.readCredential(change.key);
        return store.swap({ ...change, fromVersion: current?.version ?? 0 });
      },
    })),
  },
  {
    fault: "compares first and writes later",
    failsCase: "of concurrent swaps from one version exactly one wins",
    open: withFault((store) => ({
      swap: async (change) => {
        const current = await store.readCredential(change.key);
        if (current !== undefined && current.version !== change.fromVersion) return "stale";
        for (;;) {
          const now = await store.readCredential(change.key);
          const outcome = await store.swap({ ...change, fromVersion: now?.version ?? 0 });
          if (outcome !== "stale") return outcome;
        }
      },
    })),
  },
  {
    fault: "does not check for duplicates",
    failsCase: "an msisdn of another mobile signature of the client is a duplicate if uniqueMsisdn is set",
    open: withFault((store) => ({ swap: (change) => store.swap({ ...change, uniqueMsisdn: false }) })),
  },
  {
    fault: "checks for duplicates before the swap instead of in it",
    failsCase: "of two concurrent swaps to one msisdn exactly one wins",
    open: withFault((store, seed) => ({
      swap: async ({ uniqueMsisdn, ...change }) => {
        const { next, key } = change;
        const others = seed.credentials.filter(({ credential }) => credential.extId !== next.extId);
        for (const { clientExtId, credential } of others) {
          if (!uniqueMsisdn || clientExtId !== key.clientExtId || credential.userExtId === undefined) continue;
          const other = await store.readCredential({
            clientExtId,
            type: "MobileSignature",
            userExtId: credential.userExtId,
          });
          if (next.type === "MobileSignature" && other?.msisdn === next.msisdn) return "duplicate";
        }
        await Promise.resolve();
        return store.swap(change);
      },
    })),
  },
  {
    fault: "writes the history of swaps that did not happen",
    failsCase: "a swap from any other version is stale and changes nothing",
    open: withFault((store) => {
      const histories: HistoryEntry[] = [];
      return {
        swap: (change) => {
          histories.push(change.history);
          return store.swap(change);
        },
        readHistory: async (clientExtId, extId) =>
          histories.filter((entry) => entry.clientExtId === clientExtId && entry.credentialExtId === extId),
      };
    }),
  },
  {
    fault: "acknowledges a swap that it does not write",
    failsCase: "a swap from the current version replaces the credential and nothing else",
    open: withFault(() => ({ swap: async () => "swapped" })),
  },
  {
    fault: "acknowledges a swap before it is written",
    failsCase: "a swap can remove a member",
    open: withFault((store) => ({
      swap: async (change) => {
        // The case may have closed the store by then.
        void pause()
          .then(() => store.swap(change))
          .catch(() => undefined);
        return "swapped";
      },
    })),
  },
  {
    fault: "loses every second history entry",
    failsCase: "history is kept as it was written, oldest first, for each credential",
    open: withFault((store) => ({
      readHistory: async (...about) => (await store.readHistory(...about)).filter((_, at) => at % 2 === 0),
    })),
  },
  {
    fault: "remembers each msisdn for ever",
    failsCase: "an msisdn is free again after a swap to another one, and after a removal",
    open: withFault((store, { credentials }) => {
      const owners = new Map<string, string>();
      for (const { clientExtId, credential } of credentials) {
        if (credential.type === "MobileSignature") owners.set(`${clientExtId} ${credential.msisdn}`, credential.extId);
      }
      return {
        swap: async (change) => {
          const { key, next, uniqueMsisdn } = change;
          const owner = "msisdn" in next ? owners.get(`${key.clientExtId} ${next.msisdn}`) : undefined;
          return uniqueMsisdn && owner !== undefined && owner !== next.extId ? "duplicate" : store.swap(change);
        },
      };
    }),
  },
  {
    fault: "merges the new credential with the old one",
    failsCase: "a swap can remove a member",
    open: withFault((store) => ({
      swap: async <T extends StoredType>(change: Swap<T>) => {
        const current = await store.readCredential(change.key);
        return store.swap({ ...change, next: { ...current, ...change.next } });
      },
    })),
  },
  {
    fault: "inserts what it cannot swap",
    failsCase: "a swap without a credential at the key is missing and creates none",
    open: withFault((store) => ({
      swap: async (change) => {
        const outcome = await store.swap(change);
        if (outcome !== "missing") return outcome;
        const { key, next } = change;
        const fresh = "userExtId" in key ? { ...next, extId: "fresh", userExtId: key.userExtId } : next;
        return (await store.insert({ ...change, next: fresh })) === "inserted" ? "swapped" : "missing";
      },
    })),
  },
  {
    fault: "calls a swap stale that it has written",
    failsCase: "writers that read again after stale lose no update",
    open: withFault((store) => {
      let swaps = 0;
      return {
        swap: async (change) => {
          const outcome = await store.swap(change);
          return outcome === "swapped" && ++swaps % 5 === 0 ? "stale" : outcome;
        },
      };
    }),
  },
  {
    fault: "takes the msisdn that a credential has for a duplicate",
    failsCase: "an msisdn of its own, or of another client, is no duplicate",
    open: withFault((store, seed) => ({
      swap: async (change) => {
        const all = await readSignatures(store, seed, change.key.clientExtId);
        return isDuplicate(change, all) ? "duplicate" : store.swap(change);
      },
    })),
  },
  {
    fault: "looks for duplicates before it compares the version",
    failsCase: "a swap that is stale and would be a duplicate is stale",
    open: withFault((store, seed) => ({
      swap: async (change) => {
        const all = await readSignatures(store, seed, change.key.clientExtId);
        const others = all.filter(({ extId }) => extId !== change.next.extId);
        return isDuplicate(change, others) ? "duplicate" : store.swap(change);
      },
    })),
  },
];

function isDuplicate({ uniqueMsisdn, next }: Swap, others: readonly { readonly msisdn: string }[]): boolean {
  return uniqueMsisdn === true && "msisdn" in next && others.some(({ msisdn }) => msisdn === next.msisdn);
}
