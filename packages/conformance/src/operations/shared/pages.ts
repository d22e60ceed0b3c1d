/** Lists that are read page by page. */
import type { OperationId } from "@credential-api/contract";
import { expectStatus, expectThat } from "../../expect/expect-response.ts";
import { isObject, type JsonObject, readObject } from "../../expect/read-json.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import { Failure, Skipped } from "../../model/outcome.ts";

/** A list of the contract. */
export interface Listing {
  readonly id: OperationId;
  /** Chooses what is listed, for one case. */
  readonly open: (context: CaseContext) => Promise<SendPage>;
}

/** Sends the request of a page. */
export type SendPage = (query: PageQuery) => Promise<Exchange>;

export interface PageQuery {
  readonly limit?: number;
  readonly continuationToken?: string;
  readonly returnTotalResultCount?: boolean;
}

/** A page as a response returned it. */
export interface Page {
  readonly exchange: Exchange;
  readonly items: readonly JsonObject[];
  readonly pagination: JsonObject;
  /** The token of the next page. */
  readonly next: string | undefined;
}

/** The most items that a page can have. */
export const MAX_LIMIT = 1000;

export async function readPage(send: SendPage, query: PageQuery): Promise<Page> {
  const exchange = await send(query);
  expectStatus(exchange, 200);
  const { items, _pagination: pagination } = readObject(exchange);
  const isPage = Array.isArray(items) && items.every(isObject) && isObject(pagination);
  expectThat(isPage, "items and _pagination", "something else", exchange, { rule: { decision: "pages" } });
  const { continuationToken: next } = pagination as JsonObject;
  return { exchange, items, pagination: pagination as JsonObject, next: typeof next === "string" ? next : undefined };
}

/**
 * Reads all pages. `between` runs after each page, with the number of pages so far.
 *
 * @throws Failure when an item is there twice, or a page that follows another one is empty.
 */
export async function readAllPages(
  send: SendPage,
  query: PageQuery,
  between: (pages: number) => Promise<unknown> = async () => {},
): Promise<readonly Page[]> {
  const pages = [await readPage(send, query)];
  const seen = new Set<unknown>();
  for (;;) {
    const page = pages.at(-1) as Page;
    const earlier = pages.slice(0, -1).map(({ exchange }) => exchange);
    for (const { extId } of page.items) {
      const expected = `${String(extId)} on one page`;
      expectThat(!seen.has(extId), expected, "it is there again", page.exchange, { earlier });
      seen.add(extId);
    }
    const hasItems = pages.length === 1 || page.items.length > 0;
    // What is listed here is never deleted meanwhile.
    expectThat(hasItems, "no continuationToken on the last page", "one that leads to no item", page.exchange, {
      earlier,
      rule: { decision: "pages" },
    });
    await between(pages.length);
    if (page.next === undefined) return pages;
    pages.push(await readPage(send, { ...query, continuationToken: page.next }));
  }
}

export function itemsOf(pages: readonly Page[]): readonly JsonObject[] {
  return pages.flatMap(({ items }) => items);
}

/** A limit that makes several pages, and not more than a few. */
export function limitForSeveralPages(items: number): number {
  return Math.max(1, Math.ceil(items / PAGES));
}

const PAGES = 6;

/** The first page of one item. Throws `Skipped` when there is no page after it. */
export async function firstOfSeveral(send: SendPage): Promise<Page & { readonly next: string }> {
  const page = await readPage(send, { limit: 1 });
  const { next } = page;
  if (next === undefined) throw new Skipped("The list has fewer than two items.");
  return { ...page, next };
}

/** All of these external ids are on the pages. Throws `Failure` otherwise. */
export function expectOnPages(pages: readonly Page[], extIds: readonly unknown[]): void {
  const found = new Set(itemsOf(pages).map(({ extId }) => extId));
  const missing = extIds.find((extId) => !found.has(extId));
  if (missing === undefined) return;
  const exchanges = pages.map(({ exchange }) => exchange);
  throw new Failure({ expected: `${String(missing)} on one page`, received: "it is on none", exchanges });
}

/** The items are in the order of creation, and by external id within a second. Throws `Failure` otherwise. */
export function expectInOrder(pages: readonly Page[]): void {
  let before: JsonObject | undefined;
  for (const { exchange, items } of pages) {
    for (const item of items) {
      if (before !== undefined) {
        const [one, other] = [before, item].map(({ extId, created }) => `${String(extId)} of ${String(created)}`);
        expectThat(isInOrder(before, item), `${other} before ${one}`, "the opposite order", exchange);
      }
      before = item;
    }
  }
}

function isInOrder(one: JsonObject, other: JsonObject): boolean {
  const [earlier, later] = [Date.parse(String(one.created)), Date.parse(String(other.created))];
  if (earlier !== later) return earlier < later;
  const [first, second] = [String(one.extId), String(other.extId)];
  return !isComparable(first, second) || first < second;
}

/** The contract does not say how letters sort, so only ids are compared that every collation sorts in the same way. */
function isComparable(one: string, other: string): boolean {
  const isPlain = /^[a-z\d-]+$/.test(one) && /^[a-z\d-]+$/.test(other);
  return isPlain && one.replaceAll(/[^-]/g, "x") === other.replaceAll(/[^-]/g, "x");
}
