import { expect } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { adas, adasKey, seed, signingPolicy, token, tokenKey } from "./seed.ts";
import { type StoreCase, storeCase } from "./store-case.ts";
import { toHistory, toRemove, toSwap } from "./to-write.ts";

/** Policies are listed by external id, a history from its newest entry. */
export const listingCases: readonly StoreCase[] = [
  storeCase(
    "the policies of a type are listed by external id, page by page, and of one client only",
    async (store) => {
      const [later, tokens] = [policy("a-later"), { ...policy("b-tokens"), type: "VascoPolicy" } as const];
      expect(await readPolicies(store, "north", 1)).toEqual([["a-later"], ["signing"], ["z-last"]]);
      expect(await readPolicies(store, "north", 2)).toEqual([["a-later", "signing"], ["z-last"]]);
      expect(await readPolicies(store, "north", 3)).toEqual([["a-later", "signing", "z-last"]]);
      expect(await readPolicies(store, "south", 3)).toEqual([["southern"]]);
      const { policies } = await store.readPolicyPage("north", "MobileSignaturePolicy", { limit: 2 });
      expect(policies).toEqual([later, signingPolicy]);
      const page = await store.readPolicyPage("north", "VascoPolicy", { limit: 2 });
      expect(page.policies).toEqual([tokens, expect.objectContaining({ extId: "tokens" })]);
    },
    {
      ...seed,
      policies: [policy("z-last"), policy("a-later"), { ...policy("b-tokens"), type: "VascoPolicy" }, ...seed.policies],
    },
  ),

  storeCase("a history is listed newest first, page by page, also after the removal", async (store) => {
    await change(store, 4);
    for (const [limit, pages] of [
      [1, [["4"], ["3"], ["2"], ["1"]]],
      [
        2,
        [
          ["4", "3"],
          ["2", "1"],
        ],
      ],
      [3, [["4", "3", "2"], ["1"]]],
      [4, [["4", "3", "2", "1"]]],
      [9, [["4", "3", "2", "1"]]],
    ] as const) {
      expect(await readComments(store, limit)).toEqual(pages);
    }
    const { entries } = await store.readHistoryPage("north", adas.extId, { limit: 4 });
    expect(entries.toReversed()).toEqual(await store.readHistory("north", adas.extId));
    await store.remove(toRemove(adasKey, { ...adas, version: 5 }));
    expect((await store.readHistoryPage("north", adas.extId, { limit: 1 })).entries).toMatchObject([
      { versionBefore: 5 },
    ]);
  }),

  storeCase("a history goes on where it was, whatever is written between its pages", async (store) => {
    await change(store, 3);
    await store.swap(toSwap(tokenKey, token, { ...token, version: 2 }));
    const { before } = await store.readHistoryPage("north", adas.extId, { limit: 1 });
    await change(store, 2, 4);
    const { entries } = await store.readHistoryPage("north", adas.extId, { before, limit: 9 });
    expect(entries.map(({ comment }) => comment)).toEqual(["2", "1"]);
    expect(await store.readHistoryPage("south", adas.extId, { limit: 9 })).toEqual({ entries: [] });
  }),
];

function policy(extId: string) {
  return { clientExtId: "north", extId, type: "MobileSignaturePolicy", isDefault: false, parameters: {} } as const;
}

/** Changes the credential of `ada` so often, with the version before as the comment. */
async function change(store: Store, times: number, fromVersion = 1): Promise<void> {
  for (let version = fromVersion; version < fromVersion + times; version++) {
    const [before, after] = [
      { ...adas, version },
      { ...adas, version: version + 1 },
    ];
    const history = { ...toHistory(before, after), comment: String(version) };
    expect(await store.swap({ ...toSwap(adasKey, before, after), history })).toBe("swapped");
  }
}

async function readPolicies(store: Store, clientExtId: string, limit: number): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  let after: string | undefined;
  // Limited, for faulty stores that never come to an end.
  while (pages.length < 10) {
    const page = await store.readPolicyPage(clientExtId, "MobileSignaturePolicy", { after, limit });
    pages.push(page.policies.map(({ extId }) => extId));
    after = page.policies.at(-1)?.extId;
    if (!page.hasMore) return pages;
  }
  throw new Error("There is no last page");
}

async function readComments(store: Store, limit: number): Promise<readonly (readonly (string | undefined)[])[]> {
  const pages: (readonly (string | undefined)[])[] = [];
  let before: number | undefined;
  while (pages.length < 10) {
    const page = await store.readHistoryPage("north", adas.extId, { before, limit });
    pages.push(page.entries.map(({ comment }) => comment));
    before = page.before;
    if (before === undefined) return pages;
  }
  throw new Error("There is no last page");
}
