import type { Credential } from "./data.ts";

interface PageQuery {
  readonly limit: number;
  readonly continuationToken?: string;
  readonly returnTotalResultCount?: boolean;
}

/** A page in the order of creation, by external id within a second. A token names the last item of the page before. */
export function toPage(all: readonly Credential[], { limit, continuationToken, returnTotalResultCount }: PageQuery) {
  const sorted = all.toSorted((a, b) => (isAfter(a, positionOf(b)) ? 1 : -1));
  const rest =
    continuationToken === undefined ? sorted : sorted.filter((each) => isAfter(each, readToken(continuationToken)));
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    _pagination: {
      ...(last !== undefined && rest.length > limit ? { continuationToken: toToken(last) } : {}),
      limit,
      ...(returnTotalResultCount ? { totalResult: all.length } : {}),
    },
  };
}

interface Position {
  readonly time: number;
  readonly extId: string;
}

function positionOf({ created, extId }: Credential): Position {
  return { time: Date.parse(created), extId };
}

function isAfter(credential: Credential, { time, extId }: Position): boolean {
  const own = positionOf(credential);
  return own.time > time || (own.time === time && own.extId > extId);
}

function toToken(credential: Credential): string {
  const { time, extId } = positionOf(credential);
  return `${time}_${extId}`;
}

function readToken(token: string): Position {
  const end = token.indexOf("_");
  return { time: Number(token.slice(0, end)), extId: token.slice(end + 1) };
}
