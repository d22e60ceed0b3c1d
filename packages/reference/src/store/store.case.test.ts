import { describe, expect, test } from "vitest";
import type { OpenStore } from "../../test/store-cases/store-case.ts";
import { createMemoryStore } from "./memory.ts";
import { storeCases } from "./store.case.ts";
import type { Credential, CredentialKey, HistoryEntry, Seed, Store } from "./store.ts";

/** A store that breaks one promise, and the case that must fail. */
interface FaultyStore {
  readonly fault: string;
  readonly failsCase: string;
  readonly open: OpenStore;
}

const faultyStores: readonly FaultyStore[] = [
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

describe("a faulty store fails", () => {
  test.each(faultyStores)("when it $fault", async ({ open, failsCase }) => {
    const failed: string[] = [];
    for (const { title, run } of storeCases) {
      await run(open).catch(() => failed.push(title));
    }
    expect(failed).toContain(failsCase);
  });
});

test("a correct store passes every case, in the same harness", async () => {
  for (const { run } of storeCases) await run(async (seed) => createMemoryStore(seed));
});

function withFault(fault: (correct: Store, seed: Seed) => Partial<Store>): OpenStore {
  return async (seed) => {
    const correct = createMemoryStore(seed);
    return { ...correct, ...fault(correct, seed) };
  };
}
