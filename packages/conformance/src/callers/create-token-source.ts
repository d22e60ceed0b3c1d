import { permissions as catalogue, type Permission } from "@credential-api/contract";
import type { CallerWish } from "../model/context.ts";
import { Skipped } from "../model/outcome.ts";
import type { TokenSource } from "../model/sources.ts";
import type { FullWish, WishSource } from "./wish-source.ts";
import { signWithWrongKey } from "./wrong-key.ts";

/** Every permission of the contract, in the order of its catalogue. */
export const allPermissions = Object.keys(catalogue) as readonly Permission[];

/**
 * Asks each source in turn. A token with a wrong signature comes from a right one, if that is a signed JWT.
 *
 * @param client the test client: the default data room
 */
export function createTokenSource(sources: readonly WishSource[], client: string): TokenSource {
  const wrong = new Map<string, Promise<string | undefined>>();

  async function find(wish: FullWish): Promise<string | undefined> {
    for (const source of sources) {
      const token = await source(wish);
      if (token !== undefined) return token;
    }
    if (wish.defect !== "wrongKey") return undefined;
    const right = await find({ ...wish, defect: undefined });
    if (right === undefined) return undefined;
    const token = wrong.get(right) ?? signWithWrongKey(right);
    wrong.set(right, token);
    return token;
  }

  return {
    token: async ({ permissions = allPermissions, clients = [client], defect }) => {
      const wish = { permissions, clients, defect };
      const token = await find(wish);
      if (token === undefined) throw new Skipped(`The configuration gives no token ${describe(wish, client)}`);
      return token;
    },
  };
}

function describe({ permissions, clients, defect }: FullWish, client: string): string {
  const held = isAll(permissions) ? "all permissions" : permissions.join(", ") || "no permission";
  const room =
    clients.length === 1 && clients[0] === client ? "" : ` and the data room ${clients.join(", ") || "(empty)"}`;
  const how: Record<NonNullable<CallerWish["defect"]>, string> = {
    expired: " that has expired",
    notYetValid: " that is not valid yet",
    wrongKey: " with a signature of another key",
    wrongIssuer: " of another issuer",
    wrongAudience: " for another audience",
    unknownCriticalHeader: " with an unknown critical header",
  };
  return `with ${held}${room}${defect === undefined ? "" : how[defect]}`;
}

function isAll(permissions: readonly Permission[]): boolean {
  return allPermissions.every((permission) => permissions.includes(permission));
}
