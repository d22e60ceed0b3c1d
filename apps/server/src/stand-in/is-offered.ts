import { isLoopback } from "@credential-api/docs";
import type { Config } from "../config/config.ts";

/**
 * Whether a server with these settings is a stand-in: only with the development secret, only where no other machine reaches it,
 * and only as one process, because the rules are in its memory.
 */
export function isStandInOffered({ JWKS, HOST, WORKERS }: Pick<Config, "JWKS" | "HOST" | "WORKERS">): boolean {
  return JWKS === undefined && isLoopback(HOST) && WORKERS === 1;
}
