import { expect } from "vitest";
import type { Credential, PagePosition, Store } from "../../src/store/store.ts";
import { adas, adasKey, carls, carlsKey, token, tokenKey } from "./seed.ts";
import { type StoreCase, storeCase } from "./store-case.ts";
import { toInsert, toRemove, toSwap } from "./to-write.ts";

/** Pages are parts of one list whose order no write changes. */
export const pagingCases: readonly StoreCase[] = [
  storeCase(
    "the VASCO credentials of a client are listed by creation, and by external id within a second",
    async (store) => {
      await insertTokens(store, ["2026-01-02", "d"], ["2025-12-31", "z"], ["2026-01-02", "b"], ["2026-01-01", "a"]);
      const { credentials, hasMore } = await store.readVascoPage("north", { limit: 100 });
      expect(credentials.map(({ extId }) => extId)).toEqual(["z", "a", token.extId, "b", "d"]);
      expect(hasMore).toBe(false);
      expect(credentials[2]).toEqual(token);
      expect(await store.readVascoPage("south", { limit: 100 })).toEqual({ credentials: [], hasMore: false });
    },
  ),

  storeCase("pages of every size hold the whole list, and only the last has no more after it", async (store) => {
    await insertTokens(store, ["2026-01-02", "d"], ["2025-12-31", "z"], ["2026-01-02", "b"], ["2026-01-01", "a"]);
    for (const limit of [1, 2, 3, 4, 5, 6]) {
      const pages = await readAll(store, limit);
      expect(pages.flat()).toEqual(["z", "a", token.extId, "b", "d"]);
      expect(pages.map((page) => page.length)).toEqual(lengths(5, limit));
    }
  }),

  storeCase("the total is the length of the whole list, and is there only if it is asked for", async (store) => {
    await insertTokens(store, ["2026-01-02", "d"], ["2025-12-31", "z"]);
    const after = { created: token.created, extId: token.extId };
    expect(await store.readVascoPage("north", { after, limit: 1, withTotal: true })).toMatchObject({ total: 3 });
    expect(await store.readVascoPage("south", { limit: 1, withTotal: true })).toMatchObject({ total: 0 });
    expect(await store.readVascoPage("north", { limit: 1 })).not.toHaveProperty("total");
    expect(await store.readUserPage("north", "ada", { limit: 1, withTotal: true })).toMatchObject({ total: 1 });
  }),

  storeCase("a page goes on after a credential that has been removed meanwhile", async (store) => {
    await insertTokens(store, ["2025-12-31", "z"], ["2026-01-02", "b"]);
    await store.remove(toRemove(tokenKey, token));
    const after = { created: token.created, extId: token.extId };
    const { credentials } = await store.readVascoPage("north", { after, limit: 1 });
    expect(credentials.map(({ extId }) => extId)).toEqual(["b"]);
  }),

  storeCase(
    "what stays is listed exactly once, whatever is created, changed and removed between pages",
    async (store) => {
      const stays = Array.from({ length: 12 }, (_, at) => `stays-${at}`);
      await insertTokens(store, ...stays.map((extId, at) => [`2026-02-${10 + Math.floor(at / 3)}`, extId] as const));
      const seen: string[] = [];
      let round = 0;
      await readAll(store, 2, async (page) => {
        seen.push(...page.map(({ extId }) => extId));
        round += 1;
        // Before, in and after the part that has been read.
        await insertTokens(
          store,
          ["2026-01-15", `early-${round}`],
          ["2026-02-11", `middle-${round}`],
          ["2026-03-01", `late-${round}`],
        );
        for (const { extId } of page) {
          const key = { ...tokenKey, extId };
          const current = await store.readCredential(key);
          if (current === undefined) throw new Error(`${extId} is missing`);
          if (stays.includes(extId)) {
            const next = { ...current, version: current.version + 1, lastModified: "2026-05-01T00:00:00Z" };
            await store.swap(toSwap(key, current, next));
          } else await store.remove(toRemove(key, current));
        }
        // Ends although each round adds to the end of the list.
        return round < 20 && stays.some((extId) => !seen.includes(extId));
      });
      expect(seen.filter((extId) => stays.includes(extId)).toSorted()).toEqual(stays.toSorted());
      expect(new Set(seen).size).toBe(seen.length);
    },
  ),

  storeCase("the credentials of a user are listed by creation, of both types and of no other user", async (store) => {
    await insertTokens(
      store,
      ["2026-01-02", "later", "ada"],
      ["2025-12-31", "earlier", "ada"],
      ["2026-01-01", "bobs", "bob"],
    );
    const { credentials } = await store.readUserPage("north", "ada", { limit: 100 });
    expect(credentials.map(({ extId }) => extId)).toEqual(["earlier", adas.extId, "later"]);
    expect(credentials[1]).toEqual(adas);
    const after = { created: adas.created, extId: adas.extId };
    expect(await store.readUserPage("north", "ada", { after, limit: 1 })).toMatchObject({
      credentials: [{ extId: "later" }],
      hasMore: false,
    });
    for (const [clientExtId, userExtId] of [
      ["south", "ada"],
      ["north", "carl"],
      ["north", ""],
    ] as const) {
      expect(await store.readUserPage(clientExtId, userExtId, { limit: 1 })).toEqual({
        credentials: [],
        hasMore: false,
      });
    }
  }),

  storeCase("the list of a user follows every write", async (store) => {
    const list = async (userExtId: string) =>
      (await store.readUserPage("north", userExtId, { limit: 100 })).credentials.map(({ extId }) => extId);
    await store.insert(toInsert(carlsKey, carls));
    expect(await list("carl")).toEqual([carls.extId]);
    const assigned = { ...token, version: 2, userExtId: "carl" };
    await store.swap(toSwap(tokenKey, token, assigned));
    expect(await list("carl")).toEqual([carls.extId, token.extId]);
    await store.swap(toSwap(tokenKey, assigned, { ...token, version: 3 }));
    expect(await list("carl")).toEqual([carls.extId]);
    expect(await store.readCredential(tokenKey)).toEqual({ ...token, version: 3 });
    await store.remove(toRemove(adasKey, adas));
    expect(await list("ada")).toEqual([]);
  }),
];

/** Inserts VASCO credentials: the day of creation, the external id, and the user of those that have one. */
async function insertTokens(
  store: Store,
  ...tokens: readonly (readonly [day: string, extId: string, userExtId?: string])[]
): Promise<void> {
  for (const [day, extId, userExtId] of tokens) {
    const created = `${day}T00:00:00Z`;
    const next = { ...token, created, lastModified: created, extId, ...(userExtId && { userExtId }) };
    expect(await store.insert(toInsert({ ...tokenKey, extId }, next))).toBe("inserted");
  }
}

/** Reads page after page of the VASCO credentials of `north`, until the last, or until `visit` returns false. */
async function readAll(
  store: Store,
  limit: number,
  visit: (page: readonly Credential<"Vasco">[]) => Promise<boolean> = async () => true,
): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  let after: PagePosition | undefined;
  // Limited, for faulty stores that never come to an end.
  while (pages.length < 100) {
    const { credentials, hasMore } = await store.readVascoPage("north", { after, limit });
    pages.push(credentials.map(({ extId }) => extId));
    const goesOn = await visit(credentials);
    after = credentials.at(-1);
    if (!hasMore || !goesOn) return pages;
  }
  throw new Error("There is no last page");
}

/** The lengths of pages of `limit` that hold `total` credentials. */
function lengths(total: number, limit: number): readonly number[] {
  return Array.from({ length: Math.ceil(total / limit) }, (_, at) => Math.min(limit, total - at * limit));
}
