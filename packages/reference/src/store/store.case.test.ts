import { describe, expect, test } from "vitest";
import type { OpenStore } from "../../test/store-cases/store-case.ts";
import { createMemoryStore } from "./memory.ts";
import { storeCases } from "./store.case.ts";
import type { Credential, CredentialKey, HistoryEntry, Seed, Store } from "./store.ts";

/** A store that breaks one promise, and the case that has to notice. */
interface Liar {
  readonly lie: string;
  readonly caughtBy: string;
  readonly open: OpenStore;
}

const liars: readonly Liar[] = [
  {
    lie: "ignores the version",
    caughtBy: "a swap from any other version is stale and changes nothing",
    open: lying((store) => ({
      swap: async (change) => {
        const current = await store.readCredential(change.key);
        return store.swap({ ...change, fromVersion: current?.version ?? 0 });
      },
    })),
  },
  {
    lie: "compares first and writes later",
    caughtBy: "of concurrent swaps from one version exactly one wins",
    open: lying((store) => ({
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
    lie: "does not look for duplicates",
    caughtBy: "an msisdn that another mobile signature of the client has is a duplicate, where asked",
    open: lying((store) => ({ swap: (change) => store.swap({ ...change, uniqueMsisdn: false }) })),
  },
  {
    lie: "looks for duplicates before the swap instead of in it",
    caughtBy: "of two concurrent swaps to one msisdn exactly one wins",
    open: lying((store, seed) => ({
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
    lie: "writes the history of swaps that did not happen",
    caughtBy: "a swap from any other version is stale and changes nothing",
    open: lying((store) => {
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
    lie: "tells history newest first",
    caughtBy: "history is kept as it was handed in, oldest first, for each credential",
    open: lying((store) => ({ readHistory: async (...about) => (await store.readHistory(...about)).toReversed() })),
  },
  {
    lie: "hands out what it keeps",
    caughtBy: "nothing done to what was read changes the store",
    open: lying((store) => {
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
    lie: "sorts members by name",
    caughtBy: "what is read has its members in the order they were written in",
    open: lying((store) => ({
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
    lie: "looks in every client",
    caughtBy: "a credential is found at its key and nowhere else",
    open: lying((store) => ({
      readCredential: async (key) =>
        (await store.readCredential(key)) ?? (await store.readCredential({ ...key, clientExtId: "north" })),
    })),
  },
  {
    lie: "answers after it was closed",
    caughtBy: "a closed store is unavailable, and closing it again is harmless",
    open: lying(() => ({ close: async () => undefined })),
  },
];

describe("a store that lies is caught", () => {
  test.each(liars)("when it $lie", async ({ open, caughtBy }) => {
    const caught: string[] = [];
    for (const { title, run } of storeCases) {
      await run(open).catch(() => caught.push(title));
    }
    expect(caught).toContain(caughtBy);
  });
});

test("a store that does not lie passes every case, in the same harness", async () => {
  for (const { run } of storeCases) await run(async (seed) => createMemoryStore(seed));
});

function lying(lies: (honest: Store, seed: Seed) => Partial<Store>): OpenStore {
  return async (seed) => {
    const honest = createMemoryStore(seed);
    return { ...honest, ...lies(honest, seed) };
  };
}
