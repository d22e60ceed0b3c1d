import { createHmac } from "node:crypto";
import { permissions } from "@credential-api/contract";
import type { DevelopmentTokens, TokenPage } from "@credential-api/docs";
import { signDevelopmentToken } from "./development-tokens.ts";

/**
 * Makes development tokens for readers of a page: every permission, the clients that new data has, ten minutes. Of more
 * clients than a header can hold, the first are taken. The nonce follows from the key, so that workers give tokens to pages
 * that other workers have served. The nonce of one page gets no token for another.
 */
export function createPageTokens(
  key: Uint8Array,
  now: () => Date,
  clients: readonly { readonly extId: string }[],
  page: TokenPage,
): DevelopmentTokens {
  const rights = {
    subject: page.replace(" ", "-"),
    permissions: Object.keys(permissions),
    clients: clients.slice(0, MAX_CLIENTS).map(({ extId }) => extId),
    ttlSeconds: TTL_SECONDS,
  };
  return {
    sign: () => signDevelopmentToken(key, now(), rights),
    ttlSeconds: TTL_SECONDS,
    nonce: createHmac("sha256", key).update(`nonce of the ${page}`).digest("base64url"),
  };
}

const TTL_SECONDS = 600;

/** With the longest external ids, 12 KiB of the 16 KiB that a request's headers may have. */
const MAX_CLIENTS = 40;
