import type { Pagination } from "@credential-api/contract/client";
import type { AnyResult, AnySuccess } from "../any-result.ts";
import type { AnyRequest } from "../operations/call-operation.ts";
import { toUnexpected } from "../operations/to-result.ts";
import { toItems, toNextToken, withToken } from "./page.ts";

/**
 * Every item of a list, read page by page when it is asked for: the next page is requested when the items of the page before
 * are used up, and leaving the loop ends it. Each `for await` reads from the first page.
 */
export interface AllItems<Item, Page> extends AsyncIterable<Item> {
  /** The pages themselves: the result of each request, whose status is 2xx. */
  pages(): AsyncIterable<Page>;
}

/**
 * Makes the iterators of a list. `read` requests one page. `toError` makes what is thrown about a page that is not as the
 * contract declares: one without items, or one whose next page was read already, which would never end.
 */
export function readAll(
  pagination: Pagination,
  request: AnyRequest,
  read: (request: AnyRequest) => Promise<AnySuccess>,
  toError: (result: AnyResult) => Error,
): AllItems<unknown, AnySuccess> {
  async function* pages() {
    const tokens = new Set();
    for (let next = request; ; ) {
      const page = await read(next);
      yield page;
      const token = toNextToken(pagination, page.body);
      if (token === undefined) return;
      if (tokens.has(token)) throw toError(toUnexpected(page, "An earlier page has the same token of the next page"));
      tokens.add(token);
      next = withToken(pagination, request, token);
    }
  }
  async function* items() {
    for await (const page of pages()) {
      const found = toItems(pagination, page.body);
      if (!found) throw toError(toUnexpected(page, `The body has no array at ${pagination.items}`));
      yield* found;
    }
  }
  return { [Symbol.asyncIterator]: items, pages };
}
