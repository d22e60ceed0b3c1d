/** What every list promises about its pages. */
import { expectError } from "../../expect/expect-error.ts";
import { expectSame, expectThat } from "../../expect/expect-response.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import { Skipped } from "../../model/outcome.ts";
import { type CaseDefinition, defineCase } from "./define-case.ts";
import {
  expectInOrder,
  expectOnPages,
  firstOfSeveral,
  itemsOf,
  type Listing,
  limitForSeveralPages,
  MAX_LIMIT,
  type Page,
  readAllPages,
  readPage,
  type SendPage,
} from "./pages.ts";

/** The cases of the group `lists` of an operation. */
export function pageCases({ id, open }: Listing): readonly Case[] {
  return definitions.map(({ run, ...rest }) =>
    defineCase(id, "lists", { ...rest, run: async (context) => run(await open(context), context) }),
  );
}

type PageCase = Omit<CaseDefinition, "run"> & {
  readonly run: (send: SendPage, context: CaseContext) => Promise<void>;
};

const definitions: readonly PageCase[] = [
  {
    name: "each-once",
    title: "each item is on exactly one page, in the order of creation and by external ID within a second",
    rule: { decision: "order-of-pages" },
    covers: { status: 200 },
    run: async (send) => {
      const before = await readAllPages(send, { limit: MAX_LIMIT });
      const pages = await readAllPages(send, { limit: limitForSeveralPages(itemsOf(before).length) });
      expectOnPages(
        pages,
        itemsOf(before).map(({ extId }) => extId),
      );
      for (const list of [before, pages]) expectInOrder(list);
    },
  },
  {
    name: "limit",
    title: "a page has at most as many items as limit says, and names the limit",
    rule: { decision: "pages" },
    covers: { status: 200 },
    run: async (send) => {
      for (const limit of [1, 2, 3, MAX_LIMIT]) expectLimit(await readPage(send, { limit }), limit);
    },
  },
  {
    name: "default-limit",
    title: "without a limit a page has at most 100 items, and names that limit",
    rule: { decision: "page-size" },
    covers: { status: 200 },
    run: async (send) => expectLimit(await readPage(send, {}), 100),
  },
  {
    name: "token",
    title:
      "a continuationToken is the time of creation in milliseconds, an underscore and the external ID of the last item",
    rule: { decision: "pages" },
    covers: { status: 200 },
    run: async (send) => {
      await firstOfSeveral(send);
      const all = itemsOf(await readAllPages(send, { limit: MAX_LIMIT }));
      for (const { exchange, items, next } of await readAllPages(send, { limit: limitForSeveralPages(all.length) })) {
        const { created, extId } = items.at(-1) ?? {};
        if (next !== undefined) expectSame("continuationToken", next, toToken(created, String(extId)), exchange);
      }
    },
  },
  {
    name: "token-repeated",
    title: "a continuationToken returns the same place again, with another limit, too",
    rule: { decision: "order-of-pages" },
    covers: { status: 200 },
    run: async (send) => {
      const { next: continuationToken, exchange: first } = await firstOfSeveral(send);
      const { items } = await readPage(send, { limit: 1, continuationToken });
      for (const limit of [1, 2]) {
        const page = await readPage(send, { limit, continuationToken });
        expectSame("the first item", page.items[0]?.extId, items[0]?.extId, page.exchange, { earlier: [first] });
      }
    },
  },
  {
    name: "token-of-nothing",
    title: "a continuationToken is a place, so that what it names does not have to exist",
    rule: { decision: "order-of-pages" },
    covers: { status: 200 },
    run: async (send) => {
      const all = itemsOf(await readAllPages(send, { limit: MAX_LIMIT }));
      const [first, second] = all;
      if (first === undefined) throw new Skipped("The list has no items.");
      const earliest = await readPage(send, { limit: 1, continuationToken: toToken("1970-01-01T00:00:01Z", "!") });
      expectSame("the first item after the first place", earliest.items[0]?.extId, first.extId, earliest.exchange);
      // A longer text comes after a shorter one that it begins with, and "!" comes before all letters and digits.
      const place = `${String(first.extId)}!`;
      if (second === undefined || place.length > MAX_LENGTH || String(second.extId).startsWith(place)) return;
      const after = await readPage(send, { limit: 1, continuationToken: toToken(first.created, place) });
      expectSame("the first item after the place", after.items[0]?.extId, second.extId, after.exchange);
    },
  },
  {
    name: "token-at-the-end",
    title: "the page after the last place has no items and no continuationToken",
    rule: { decision: "pages" },
    covers: { status: 200 },
    run: async (send) => {
      const page = await readPage(send, { continuationToken: "99999999999000_~" });
      expectSame("items", page.items, [], page.exchange);
      expectSame("continuationToken", page.next, undefined, page.exchange);
    },
  },
  {
    name: "token-malformed",
    title: "422 for a continuationToken that is not from a response, instead of a first page",
    rule: { decision: "order-of-pages" },
    covers: { status: 422, code: "errors.invalidData" },
    run: async (send) => {
      for (const continuationToken of malformedTokens) {
        const exchange = await send({ continuationToken });
        expectError(exchange, "errors.invalidData", { parameter: "continuationToken" });
      }
    },
  },
];

function expectLimit({ exchange, items, pagination }: Page, limit: number): void {
  expectThat(items.length <= limit, `at most ${limit} items`, `${items.length} items`, exchange);
  expectSame("limit", pagination.limit, limit, exchange);
}

function toToken(created: unknown, extId: string): string {
  return `${Date.parse(String(created))}_${extId}`;
}

/** The characters of an external id. */
const MAX_LENGTH = 50;

const malformedTokens: readonly string[] = [
  "page-2",
  "_vasco-123",
  "1770112800000",
  "1770112800000_",
  "1770112800001_vasco-123",
  "-1770112800000_vasco-123",
  "1.77e12_vasco-123",
  " 1770112800000_vasco-123",
  "999999999999000_vasco-123",
  `1770112800000_${"v".repeat(MAX_LENGTH + 1)}`,
  "1770112800000_vasco\n123",
];
