import type { Permission } from "@credential-api/contract";
import type { CallerWish } from "../model/context.ts";

/** A wish with its defaults filled in. */
export interface FullWish {
  readonly permissions: readonly Permission[];
  readonly clients: readonly string[];
  readonly defect: CallerWish["defect"];
}

/**
 * One way to get tokens. Returns `undefined` when the configuration gives no such token.
 *
 * @throws Error when it should work and does not.
 */
export type WishSource = (wish: FullWish) => Promise<string | undefined>;
