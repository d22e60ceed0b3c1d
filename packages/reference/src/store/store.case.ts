/**
 * What every store must keep, as cases that run against any of them. `describeStore` makes tests of the cases; a store that
 * lies is shown to fail them in `store.case.test.ts`.
 */
import { describe, expect, test } from "vitest";
import { StoreUnavailable } from "../unavailable.ts";
import type { Credential, CredentialKey, HistoryEntry, Seed, Store, Swap } from "./store.ts";

/** Opens a fresh store that holds exactly the seed. */
export type OpenStore = (seed: Seed) => Promise<Store>;

/** One promise of the port, and how to find out whether a store keeps it. */
export interface StoreCase {
  readonly title: string;
  /** Rejects when the store breaks the promise. Closes the stores it opens. */
  run(open: OpenStore): Promise<void>;
}

/** Tests that a store keeps every promise of the port. */
export function describeStore(name: string, open: OpenStore): void {
  describe(name, () => {
    test.each(storeCases)("$title", ({ run }) => run(open));
  });
}

/** The promises of the port. */
export const storeCases: readonly StoreCase[] = [
  storeCase("a store is ready once it is open", async (store) => {
    await expect(store.checkReady()).resolves.toBeUndefined();
  }),

  storeCase("clients, users and policies are found by external id within their client", async (store) => {
    expect(await store.readClient("north")).toEqual({ extId: "north", name: "North" });
    expect(await store.readClient("east")).toBeUndefined();
    expect(await store.readUser("north", "ada")).toEqual({ clientExtId: "north", extId: "ada" });
    expect(await store.readUser("south", "ada")).toBeUndefined();
    expect(await store.readPolicy("north", "signing")).toEqual(signingPolicy);
    expect(await store.readPolicy("south", "signing")).toBeUndefined();
  }),

  storeCase("the default policy is read by type, and is none where the client has none", async (store) => {
    expect(await store.readDefaultPolicy("north", "MobileSignaturePolicy")).toEqual(signingPolicy);
    expect(await store.readDefaultPolicy("north", "VascoPolicy")).toBeUndefined();
    expect(await store.readDefaultPolicy("south", "MobileSignaturePolicy")).toMatchObject({ extId: "southern" });
  }),

  storeCase("a credential is found at its key and nowhere else", async (store) => {
    expect(await store.readCredential(adasKey)).toEqual(adas);
    expect(await store.readCredential(tokenKey)).toEqual(token);
    expect(await store.readCredential({ ...adasKey, clientExtId: "south" })).toBeUndefined();
    expect(await store.readCredential({ ...adasKey, userExtId: "eve" })).toBeUndefined();
    expect(await store.readCredential({ ...tokenKey, extId: adas.extId })).toBeUndefined();
  }),

  storeCase("what is read has its members in the order they were written in", async (store) => {
    expect(JSON.stringify(await store.readCredential(adasKey))).toBe(JSON.stringify(adas));
    const next = { ...adas, version: 2, modificationComment: "later" };
    await store.swap(toSwap(adasKey, adas, next));
    expect(JSON.stringify(await store.readCredential(adasKey))).toBe(JSON.stringify(next));
  }),

  storeCase("any text survives", async (store) => {
    const next = { ...adas, version: 2, modificationComment: `O'Hara "x" \\ % _ ; -- \n\t é 😀 \u2028 $1 ?` };
    await store.swap(toSwap(adasKey, adas, next));
    expect(await store.readCredential(adasKey)).toEqual(next);
  }),

  storeCase("a swap from the current version replaces the credential and nothing else", async (store) => {
    const next = { ...adas, version: 2, identificator: "NEW" };
    expect(await store.swap(toSwap(adasKey, adas, next))).toBe("swapped");
    expect(await store.readCredential(adasKey)).toEqual(next);
    expect(await store.readCredential(bobsKey)).toEqual(bobs);
    expect(await store.readCredential(tokenKey)).toEqual(token);
  }),

  storeCase("a swap can remove a member", async (store) => {
    const { stateChangeDetail: _, ...rest } = adas;
    await store.swap(toSwap(adasKey, adas, { ...rest, version: 2 }));
    expect(await store.readCredential(adasKey)).not.toHaveProperty("stateChangeDetail");
  }),

  storeCase("a swap from any other version is stale and changes nothing", async (store) => {
    for (const fromVersion of [0, 2, 7]) {
      const change = { ...toSwap(adasKey, adas, { ...adas, version: fromVersion + 1 }), fromVersion };
      expect(await store.swap(change)).toBe("stale");
    }
    expect(await store.readCredential(adasKey)).toEqual(adas);
    expect(await store.readHistory("north", adas.extId)).toEqual([]);
  }),

  storeCase("a swap where no credential is finds it missing and makes none", async (store) => {
    const key = { ...adasKey, userExtId: "carl" };
    expect(await store.swap(toSwap(key, adas, { ...adas, version: 2 }))).toBe("missing");
    expect(await store.readCredential(key)).toBeUndefined();
    expect(await store.readHistory("north", adas.extId)).toEqual([]);
  }),

  storeCase("of concurrent swaps from one version exactly one wins", async (store) => {
    const rivals = Array.from({ length: 20 }, (_, at) => ({ ...adas, version: 2, identificator: `RIVAL-${at}` }));
    const outcomes = await Promise.all(rivals.map((next) => store.swap(toSwap(adasKey, adas, next))));
    expect(outcomes.filter((outcome) => outcome === "swapped")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "stale")).toHaveLength(19);
    expect(await store.readCredential(adasKey)).toEqual(rivals[outcomes.indexOf("swapped")]);
    expect(await store.readHistory("north", adas.extId)).toHaveLength(1);
  }),

  storeCase("writers who read again when they are stale lose no update", async (store) => {
    const writers = 12;
    await Promise.all(Array.from({ length: writers }, () => raiseLoginCount(store)));
    expect(await store.readCredential(adasKey)).toMatchObject({ version: 1 + writers, successfulLoginCount: writers });
    const history = await store.readHistory("north", adas.extId);
    expect(history.map(({ versionBefore }) => versionBefore)).toEqual(
      Array.from({ length: writers }, (_, at) => at + 1),
    );
  }),

  storeCase("an msisdn that another mobile signature of the client has is a duplicate, where asked", async (store) => {
    const next = { ...adas, version: 2, msisdn: bobs.msisdn };
    expect(await store.swap({ ...toSwap(adasKey, adas, next), uniqueMsisdn: true })).toBe("duplicate");
    expect(await store.readCredential(adasKey)).toEqual(adas);
    expect(await store.readHistory("north", adas.extId)).toEqual([]);
    expect(await store.swap(toSwap(adasKey, adas, next))).toBe("swapped");
  }),

  storeCase("an msisdn of its own, or of another client, is no duplicate", async (store) => {
    const same = { ...adas, version: 2 };
    expect(await store.swap({ ...toSwap(adasKey, adas, same), uniqueMsisdn: true })).toBe("swapped");
    const southern = { ...same, version: 3, msisdn: eves.msisdn };
    expect(await store.swap({ ...toSwap(adasKey, same, southern), uniqueMsisdn: true })).toBe("swapped");
  }),

  storeCase("of two concurrent swaps to one msisdn exactly one wins", async (store) => {
    const wanted = { version: 2, msisdn: "+41790000009" };
    const outcomes = await Promise.all([
      store.swap({ ...toSwap(adasKey, adas, { ...adas, ...wanted }), uniqueMsisdn: true }),
      store.swap({ ...toSwap(bobsKey, bobs, { ...bobs, ...wanted }), uniqueMsisdn: true }),
    ]);
    expect(outcomes.toSorted()).toEqual(["duplicate", "swapped"]);
  }),

  storeCase("a swap that is stale and would be a duplicate is stale", async (store) => {
    const next = { ...adas, version: 8, msisdn: bobs.msisdn };
    expect(await store.swap({ ...toSwap(adasKey, adas, next), fromVersion: 7, uniqueMsisdn: true })).toBe("stale");
  }),

  storeCase("history is kept as it was handed in, oldest first, for each credential", async (store) => {
    const second = { ...adas, version: 2, identificator: "SECOND" };
    const third = { ...second, version: 3, modificationComment: "third" };
    const entries: readonly HistoryEntry[] = [
      { ...toHistory(adas, second), changed: ["identificator"] },
      { ...toHistory(second, third), changed: ["modificationComment"], comment: "third" },
    ];
    for (const [at, [before, after]] of [[adas, second] as const, [second, third] as const].entries()) {
      await store.swap({ ...toSwap(adasKey, before, after), history: entries[at] ?? toHistory(before, after) });
    }
    await store.swap(toSwap(tokenKey, token, { ...token, version: 2 }));
    expect(await store.readHistory("north", adas.extId)).toEqual(entries);
    expect(await store.readHistory("north", token.extId)).toHaveLength(1);
    expect(await store.readHistory("south", adas.extId)).toEqual([]);
  }),

  storeCase("nothing done to what was read changes the store", async (store) => {
    spoil(await store.readClient("north"));
    spoil((await store.readPolicy("north", "signing"))?.parameters);
    const read = await store.readCredential(adasKey);
    spoil(read?.validity);
    spoil(read);
    expect(await store.readClient("north")).toEqual({ extId: "north", name: "North" });
    expect(await store.readPolicy("north", "signing")).toEqual(signingPolicy);
    expect(await store.readCredential(adasKey)).toEqual(adas);
  }),

  storeCase("nothing done to what was handed in, or to a history, changes the store", async (store) => {
    const change = toSwap(adasKey, adas, structuredClone({ ...adas, version: 2 }));
    const kept = structuredClone(change);
    await store.swap(change);
    spoil(change.next.validity);
    spoil(change.next);
    spoil(change.history);
    const history = await store.readHistory("north", adas.extId);
    spoil(history[0]);
    spoil(history);
    expect(await store.readCredential(adasKey)).toEqual(kept.next);
    expect(await store.readHistory("north", adas.extId)).toEqual([kept.history]);
  }),

  storeCase("a closed store is unavailable, and closing it again is harmless", async (store) => {
    await store.close();
    await store.close();
    await expect(store.checkReady()).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.readClient("north")).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.readCredential(adasKey)).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.swap(toSwap(adasKey, adas, { ...adas, version: 2 }))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.readHistory("north", adas.extId)).rejects.toBeInstanceOf(StoreUnavailable);
  }),
];

function storeCase(title: string, check: (store: Store) => Promise<void>): StoreCase {
  return {
    title,
    async run(open) {
      const store = await open(seed);
      try {
        await check(store);
      } finally {
        await store.close();
      }
    },
  };
}

const signingPolicy = {
  clientExtId: "north",
  extId: "signing",
  type: "MobileSignaturePolicy",
  isDefault: true,
  parameters: { "validation.msisdn.regex": "^\\+?[0-9]+$", defaultMsspIdentifier: "http://mss.example.com" },
} as const;

const adas: Credential<"MobileSignature"> = {
  created: "2026-01-01T00:00:00Z",
  lastModified: "2026-01-01T00:00:00Z",
  version: 1,
  extId: "signature-ada",
  userExtId: "ada",
  policyExtId: "signing",
  stateName: "active",
  stateChangeReason: "initialized",
  stateChangeDetail: "in person",
  successfulLoginCount: 0,
  failedLoginCount: 0,
  type: "MobileSignature",
  validity: { from: "2026-01-01T00:00:00Z" },
  identificator: "A-1",
  msisdn: "+41790000001",
};
const bobs = { ...adas, extId: "signature-bob", userExtId: "bob", msisdn: "+41790000002" };
const eves = { ...adas, extId: "signature-eve", userExtId: "eve", policyExtId: "southern", msisdn: "+41790000003" };

const token: Credential<"Vasco"> = {
  created: "2026-01-01T00:00:00Z",
  lastModified: "2026-01-01T00:00:00Z",
  version: 1,
  extId: "token-1",
  policyExtId: "tokens",
  stateName: "initial",
  type: "Vasco",
  vascoTokens: [{ authMode: "RO", data: "AAAA" }],
};

const adasKey = { clientExtId: "north", type: "MobileSignature", userExtId: "ada" } as const;
const bobsKey = { clientExtId: "north", type: "MobileSignature", userExtId: "bob" } as const;
const tokenKey = { clientExtId: "north", type: "Vasco", extId: "token-1" } as const;

const seed: Seed = {
  clients: [
    { extId: "north", name: "North" },
    { extId: "south", name: "South" },
  ],
  users: [
    { clientExtId: "north", extId: "ada" },
    { clientExtId: "north", extId: "bob" },
    { clientExtId: "north", extId: "carl" },
    { clientExtId: "south", extId: "eve" },
  ],
  policies: [
    signingPolicy,
    { clientExtId: "north", extId: "tokens", type: "VascoPolicy", isDefault: false, parameters: {} },
    { clientExtId: "south", extId: "southern", type: "MobileSignaturePolicy", isDefault: true, parameters: {} },
  ],
  credentials: [
    { clientExtId: "north", credential: adas },
    { clientExtId: "north", credential: bobs },
    { clientExtId: "north", credential: token },
    { clientExtId: "south", credential: eves },
  ],
};

function toSwap<T extends "MobileSignature" | "Vasco">(
  key: CredentialKey<T>,
  before: Credential<T>,
  next: Credential<T>,
): Swap<T> {
  return { key, fromVersion: before.version, next, history: toHistory(before, next) };
}

function toHistory(before: Credential, after: Credential): HistoryEntry {
  return {
    at: after.lastModified,
    subject: "tester",
    operationId: after.type === "Vasco" ? "updateVascoCredential" : "updateMobileSignature",
    clientExtId: "north",
    credentialExtId: after.extId,
    type: after.type,
    versionBefore: before.version,
    versionAfter: after.version,
    changed: ["stateName"],
  };
}

async function raiseLoginCount(store: Store): Promise<void> {
  // Bounded for the sake of stores that never let anybody win.
  for (let attempt = 0; attempt < 1000; attempt++) {
    const current = await store.readCredential(adasKey);
    if (current === undefined) break;
    const next = {
      ...current,
      version: current.version + 1,
      successfulLoginCount: (current.successfulLoginCount ?? 0) + 1,
    };
    if ((await store.swap(toSwap(adasKey, current, next))) === "swapped") return;
  }
  throw new Error("The writer never got through");
}

/** Does its worst to an object. That it is frozen is a fine answer. */
function spoil(value: object | undefined): void {
  expect(value).toBeDefined();
  for (const name of Object.keys(value ?? {})) {
    try {
      Reflect.set(value ?? {}, name, "spoilt");
    } catch {
      // Frozen in strict mode.
    }
  }
}
