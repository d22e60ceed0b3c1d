import type { CredentialKey, Insert, StoredType } from "../../src/store/store.ts";
import { type FaultyStore, pause, readSignatures, withFault } from "./faulty-store.ts";

/** Stores that insert wrongly. */
export const faultyInserts: readonly FaultyStore[] = [
  {
    fault: "writes no history for an insert",
    failsCase: "an inserted credential is read at its key, with one history entry, and is changed like any other",
    open: withFault((store) => ({
      readHistory: async (...about) =>
        (await store.readHistory(...about)).filter(({ versionBefore }) => versionBefore !== undefined),
    })),
  },
  {
    fault: "overwrites what is at the key of an insert",
    failsCase: "an insert at the key of a credential exists already and changes nothing",
    open: withFault((store) => ({
      insert: async <T extends StoredType>(change: Insert<T>) => {
        const current = await store.readCredential(change.key);
        if (current === undefined) return store.insert(change);
        await store.swap({ ...change, fromVersion: current.version });
        return "inserted";
      },
    })),
  },
  {
    fault: "compares an external id only with those of the same type",
    failsCase: "an insert with an external id that the client has, of either type, is taken",
    open: withFault((store) => ({
      insert: async (change) => {
        const outcome = await store.insert(change);
        return outcome === "taken" ? "inserted" : outcome;
      },
    })),
  },
  {
    fault: "looks first and inserts later",
    failsCase: "of concurrent inserts at one key exactly one wins",
    open: withFault((store) => ({
      insert: async <T extends StoredType>(change: Insert<T>) => {
        if ((await store.readCredential(change.key)) !== undefined) return "exists";
        await store.insert(change);
        return "inserted";
      },
    })),
  },
  {
    fault: "does not check an insert for duplicates",
    failsCase: "an insert of an msisdn that another has is a duplicate if uniqueMsisdn is set",
    open: withFault((store) => ({ insert: (change) => store.insert({ ...change, uniqueMsisdn: false }) })),
  },
  {
    fault: "looks for duplicates before it looks at the key",
    failsCase: "an insert that exists already and would be a duplicate exists already",
    open: withFault((store, seed) => ({
      insert: async (change) => {
        const isTaken = await hasMsisdn(change);
        return isTaken ? "duplicate" : store.insert(change);

        async function hasMsisdn({ key, next, uniqueMsisdn }: Insert): Promise<boolean> {
          const others = await readSignatures(store, seed, key.clientExtId);
          return uniqueMsisdn === true && "msisdn" in next && others.some(({ msisdn }) => msisdn === next.msisdn);
        }
      },
    })),
  },
  {
    fault: "checks an insert for duplicates before it, instead of in it",
    failsCase: "of a concurrent insert and swap to one msisdn exactly one wins",
    open: withFault((store, seed) => ({
      insert: async ({ uniqueMsisdn, ...change }) => {
        const { key, next } = change;
        const others = await readSignatures(store, seed, key.clientExtId);
        if (uniqueMsisdn && "msisdn" in next && others.some(({ msisdn }) => msisdn === next.msisdn)) return "duplicate";
        await pause();
        return store.insert(change);
      },
    })),
  },
  {
    fault: "acknowledges an insert before it is written",
    failsCase: "a concurrent insert and removal happen one after the other",
    open: withFault((store) => ({
      insert: async (change) => {
        // The case may have closed the store by then.
        void pause()
          .then(() => store.insert(change))
          .catch(() => undefined);
        return "inserted";
      },
    })),
  },
  {
    fault: "looks at its argument after the call",
    failsCase: "changing an argument while its write is under way does not change the write",
    open: withFault((store) => ({
      insert: async (change) => {
        await pause();
        return store.insert(change);
      },
    })),
  },
  {
    fault: "does not let the key of a removed credential be used again",
    failsCase: "a mobile signature that was removed can be created again; the old history stays apart",
    open: withFault((store) => {
      const removed: CredentialKey[] = [];
      return {
        remove: (change) => {
          removed.push(change.key);
          return store.remove(change);
        },
        insert: async (change) => (removed.includes(change.key) ? "exists" : store.insert(change)),
      };
    }),
  },
];
