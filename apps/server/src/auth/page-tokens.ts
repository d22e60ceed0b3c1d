import { createHmac } from "node:crypto";
import { permissions } from "@credential-api/contract";
import type { DevelopmentTokens } from "@credential-api/docs";
import { demoData } from "@credential-api/reference";
import { signDevelopmentToken } from "./development-tokens.ts";

/**
 * Makes development tokens for readers of the page: every permission, every client of the demo data, ten minutes. The nonce
 * follows from the key, so that workers give tokens to pages that other workers have served.
 */
export function createPageTokens(key: Uint8Array, now: () => Date): DevelopmentTokens {
  const rights = {
    subject: "docs-page",
    permissions: Object.keys(permissions),
    clients: demoData.clients.map(({ extId }) => extId),
    ttlSeconds: TTL_SECONDS,
  };
  return {
    sign: () => signDevelopmentToken(key, now(), rights),
    ttlSeconds: TTL_SECONDS,
    nonce: createHmac("sha256", key).update("nonce of the docs page").digest("base64url"),
  };
}

const TTL_SECONDS = 600;
