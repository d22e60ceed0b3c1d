import type { CommandHook } from "../hooks/hook.ts";
import { runHook } from "../hooks/run-hook.ts";
import { createTokenCache } from "./token-cache.ts";
import type { FullWish, WishSource } from "./wish-source.ts";

/** A program that prints a token. */
export interface TokenCommand {
  /** `{permissions}`, `{clients}` and `{defect}` in its arguments are filled in. Prints nothing when there is no such token. */
  readonly hook: CommandHook;
  /** The defects that it can make. */
  readonly defects: readonly NonNullable<FullWish["defect"]>[];
  /** How long a token is used again. */
  readonly cacheSeconds: number;
}

/** Runs the program once for each caller, and again when the token is too old. */
export function createCommandSource({ hook, defects, cacheSeconds }: TokenCommand, now: () => Date): WishSource {
  const find = createTokenCache(now);
  return async (wish) => {
    const { permissions, clients, defect } = wish;
    if (defect !== undefined && !defects.includes(defect)) return undefined;
    const token = await find(JSON.stringify(wish), async () => {
      const text = (await runHook(hook, { permissions, clients, defect: defect ?? "" })).trim();
      if (/\s/.test(text)) throw new Error(`${hook.command[0]} printed more than a token: print the token alone`);
      return { token: text, useUntil: now().getTime() + cacheSeconds * 1_000 };
    });
    return token === "" ? undefined : token;
  };
}
