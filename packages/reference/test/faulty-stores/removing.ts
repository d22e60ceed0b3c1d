import { type FaultyStore, pause, withFault } from "./faulty-store.ts";

/** Stores that remove wrongly, or lose history. */
export const faultyRemovals: readonly FaultyStore[] = [
  {
    fault: "acknowledges a removal before it is done",
    failsCase: "a removed credential is gone, and nothing else",
    open: withFault((store) => ({
      remove: async (change) => {
        // The case may have closed the store by then.
        void pause()
          .then(() => store.remove(change))
          .catch(() => undefined);
        return "removed";
      },
    })),
  },
  {
    fault: "removes the history with the credential",
    failsCase: "the history of a removed credential stays, with the removal as its last entry",
    open: withFault((store) => ({
      readHistory: async (...about) => {
        const entries = await store.readHistory(...about);
        return entries.at(-1)?.versionAfter === undefined ? [] : entries;
      },
    })),
  },
  {
    fault: "starts a new history with a new credential",
    failsCase: "history goes on when a credential is created again with its external id",
    open: withFault((store) => ({
      readHistory: async (...about) => {
        const entries = await store.readHistory(...about);
        return entries.slice(Math.max(0, entries.map(({ versionBefore }) => versionBefore).lastIndexOf(undefined)));
      },
    })),
  },
  {
    fault: "ignores the version of a removal",
    failsCase: "a removal of any other version is stale and changes nothing",
    open: withFault((store) => ({
      remove: async (change) => {
        const current = await store.readCredential(change.key);
        return store.remove({ ...change, fromVersion: current?.version ?? 0 });
      },
    })),
  },
  {
    fault: "calls a removal of nothing a success",
    failsCase: "a removal without a credential at the key is missing, and so is a second one",
    open: withFault((store) => ({
      remove: async (change) => {
        const outcome = await store.remove(change);
        return outcome === "missing" ? "removed" : outcome;
      },
    })),
  },
  {
    fault: "compares first and removes later",
    failsCase: "of a concurrent swap and removal of one version exactly one wins, in either order",
    open: withFault((store) => ({
      remove: async (change) => {
        const current = await store.readCredential(change.key);
        if (current !== undefined && current.version !== change.fromVersion) return "stale";
        await pause();
        const later = await store.readCredential(change.key);
        return store.remove({ ...change, fromVersion: later?.version ?? 0 });
      },
    })),
  },
];
