import type { Permission } from "@credential-api/contract";
import type { FullWish, WishSource } from "./wish-source.ts";

/** The caller that something of the configuration is for. */
export interface CallerEntry {
  readonly permissions: readonly Permission[];
  readonly clients: readonly string[];
  readonly defect: FullWish["defect"];
}

/** A caller's token, as the configuration gives it. */
export interface StaticToken extends CallerEntry {
  readonly token: string;
}

/** Gives the tokens of the configuration: the caller must be exactly the one of the wish. */
export function createStaticSource(tokens: readonly StaticToken[]): WishSource {
  return async (wish) => findCaller(tokens, wish)?.token;
}

/** Finds the entry for the caller of a wish. The order of permissions and of clients does not matter. */
export function findCaller<Entry extends CallerEntry>(entries: readonly Entry[], wish: FullWish): Entry | undefined {
  return entries.find(
    ({ permissions, clients, defect }) =>
      defect === wish.defect && isSame(permissions, wish.permissions) && isSame(clients, wish.clients),
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
