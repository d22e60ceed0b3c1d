import { describe, expect, test } from "vitest";
import { scriptedContext, toErrorResponse, toResponse } from "../../../test/cases/scripted-context.ts";
import { Failure, Skipped } from "../../model/outcome.ts";
import { pageCases } from "./lists.ts";
import type { PageQuery, SendPage } from "./pages.ts";

interface Item {
  readonly created: string;
  readonly extId: string;
}

/** How a list in memory works. The methods that a test replaces are its defect. */
interface List {
  readonly items: readonly Item[];
  readonly isToken: (token: string) => boolean;
  readonly isAfter: (item: Item, token: string) => boolean;
  readonly toLimit: (limit: number | undefined) => number;
  readonly toShown: (limit: number | undefined) => number;
  readonly toToken: (page: readonly Item[], rest: readonly Item[]) => string | undefined;
}

const items: readonly Item[] = ["a-1", "a-2", "b-1", "c-1", "c-2", "c-3", "d-1"].map((extId) => ({
  created: `2026-01-0${extId.charCodeAt(0) - 96}T10:00:00Z`,
  extId,
}));

const tokenOf = ({ created, extId }: Item) => `${Date.parse(created)}_${extId}`;
const placeOf = (token: string) => [Number(token.split("_")[0]), token.slice(token.indexOf("_") + 1)] as const;

const correct: List = {
  items,
  isToken: (token) => /^[0-9]{1,11}000_[^\p{Cc}]{1,50}$/u.test(token),
  isAfter: ({ created, extId }, token) => {
    const [time, name] = placeOf(token);
    return Date.parse(created) > time || (Date.parse(created) === time && extId > name);
  },
  toLimit: (limit = 100) => limit,
  toShown: (limit = 100) => limit,
  toToken: (page, rest) => (rest.length === 0 ? undefined : tokenOf(page.at(-1) as Item)),
};

/** The names of the cases that fail for a list, and of those that are skipped. */
async function inspectList(defect: Partial<List> = {}) {
  const list = { ...correct, ...defect };
  const respond = ({ limit, continuationToken: token }: PageQuery) => {
    if (token !== undefined && !list.isToken(token))
      return toResponse(422, {
        errors: [{ code: "errors.invalidData", message: "No.", parameter: "continuationToken" }],
      });
    const left = list.items.filter((item) => token === undefined || list.isAfter(item, token));
    const page = left.slice(0, list.toLimit(limit));
    const next = list.toToken(page, left.slice(page.length));
    return toResponse(200, { items: page, _pagination: { continuationToken: next, limit: list.toShown(limit) } });
  };
  const send: SendPage = async (query) => ({
    request: { method: "GET", path: "/", headers: [] },
    response: respond(query),
  });
  const failed: string[] = [];
  const skipped: string[] = [];
  for (const { id, run } of pageCases({ id: "listVascoCredentials", open: async () => send })) {
    const name = id.slice(id.lastIndexOf("/") + 1);
    try {
      await run(scriptedContext({ respond: () => toErrorResponse(500, "errors.fatalError") }));
    } catch (error) {
      if (error instanceof Failure) failed.push(name);
      else if (error instanceof Skipped) skipped.push(name);
      else throw error;
    }
  }
  return { failed, skipped };
}

test("a list that keeps the contract passes every case", async () => {
  expect(await inspectList()).toEqual({ failed: [], skipped: [] });
});

test("a list with one item has no second page to look at", async () => {
  expect(await inspectList({ items: items.slice(0, 1) })).toEqual({
    failed: [],
    skipped: ["token", "token-repeated"],
  });
});

describe("a list fails that", () => {
  test.each<[string, Partial<List>, string]>([
    [
      "repeats the item of the token",
      { isAfter: (item, token) => correct.isAfter(item, token) || tokenOf(item) === token },
      "each-once",
    ],
    [
      "loses what was created in the same second as the item of the token",
      { isAfter: ({ created }, token) => Date.parse(created) > placeOf(token)[0] },
      "each-once",
    ],
    ["returns the same page for ever", { isAfter: () => true }, "each-once"],
    [
      "gives the last page a token",
      { toToken: (page) => (page.length === 0 ? undefined : tokenOf(page.at(-1) as Item)) },
      "each-once",
    ],
    [
      "begins with the newest",
      { items: items.toReversed(), isAfter: () => false, toToken: () => undefined },
      "each-once",
    ],
    [
      "does not sort within a second",
      {
        items: [...items].sort(
          (one, other) => one.created.localeCompare(other.created) || (one.extId < other.extId ? 1 : -1),
        ),
        toToken: () => undefined,
        toLimit: () => items.length,
      },
      "each-once",
    ],
    ["ends too early", { toToken: () => undefined }, "each-once"],
    ["has a page of its own size", { toLimit: () => 4 }, "limit"],
    ["names another limit than that of the request", { toShown: () => 100 }, "limit"],
    ["names the most as its default", { toShown: (limit = 1000) => limit }, "default-limit"],
    [
      "counts in its token",
      {
        isToken: () => true,
        isAfter: ({ extId }, token) => items.findIndex((item) => item.extId === extId) >= Number(token),
        toToken: (page, rest) => (rest.length === 0 ? undefined : String(items.indexOf(page.at(-1) as Item) + 1)),
      },
      "token",
    ],
    [
      "names the next item in its token",
      { toToken: (_, [next]) => (next === undefined ? undefined : tokenOf(next)) },
      "token",
    ],
    [
      "looks for the item of the token",
      {
        isAfter: (item, token) => (items.some((each) => tokenOf(each) === token) ? correct.isAfter(item, token) : true),
      },
      "token-of-nothing",
    ],
    [
      "has no page after an unknown token",
      {
        isAfter: (item, token) =>
          items.some((each) => tokenOf(each) === token) ? correct.isAfter(item, token) : false,
      },
      "token-of-nothing",
    ],
    [
      "begins again at the end",
      { isAfter: (item, token) => correct.isAfter(item, token) || token.startsWith("9") },
      "token-at-the-end",
    ],
    ["takes any token", { isToken: () => true }, "token-malformed"],
    [
      "does not compare the time of a token with a whole second",
      { isToken: (token) => /^\d+_.{1,50}$/.test(token) },
      "token-malformed",
    ],
  ])("%s", async (_, defect, name) => {
    expect((await inspectList(defect)).failed).toContain(name);
  });

  test("takes a token once only", async () => {
    const used = new Set<string>();
    const isToken = (token: string) => correct.isToken(token) && !used.has(token) && used.add(token).has(token);
    expect((await inspectList({ isToken })).failed).toContain("token-repeated");
  });
});
