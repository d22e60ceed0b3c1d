import type { PagePosition, PageRequest } from "../store/store.ts";
import { toTimestamp } from "./timestamp.ts";

/** The parameters of a list, as the contract has checked them. */
export interface ListQuery {
  readonly limit: number;
  readonly continuationToken?: string;
  readonly returnTotalResultCount?: boolean;
}

/** The page that a request asks for. */
export function toPageRequest({ limit, continuationToken, returnTotalResultCount = false }: ListQuery): PageRequest {
  const after = continuationToken === undefined ? undefined : toPosition(continuationToken);
  return { after, limit, withTotal: returnTotalResultCount };
}

/** The body of a page, with the token of the next page unless it is the last one. */
export function toPageBody<Item extends PagePosition>(
  items: readonly Item[],
  { hasMore, total }: { readonly hasMore: boolean; readonly total?: number },
  { limit }: ListQuery,
) {
  const last = items.at(-1);
  return {
    items: [...items],
    _pagination: {
      ...(hasMore && last !== undefined ? { continuationToken: toToken(last) } : {}),
      limit,
      ...(total === undefined ? {} : { totalResult: total }),
    },
  };
}

/** The time of creation in milliseconds, an underscore and the external id. */
function toToken({ created, extId }: PagePosition): string {
  return `${Date.parse(created)}_${extId}`;
}

function toPosition(token: string): PagePosition {
  const end = token.indexOf("_");
  return { created: toTimestamp(new Date(Number(token.slice(0, end)))), extId: token.slice(end + 1) };
}
