import { existsSync } from "node:fs";
import { readDevelopmentSecret } from "../../auth/development-secret.ts";
import { CliError, systemErrorCode } from "../../cli-error.ts";
import type { Config } from "../../config/config.ts";
import { toDataDirectory } from "../../config/data-directory.ts";
import { isKeySet, isUsable } from "../../config/key-set-reader.ts";

/** The keys, and the clock of the server that has them. */
export interface CheckedKeys {
  readonly detail: string;
  /** How far the clock there is ahead of this one, in milliseconds; absent without a server that says so. */
  readonly clockOffsetMs?: number;
}

/**
 * Checks that there is a key that tokens can be verified with: of the file or the URL of `JWKS`, or the development secret.
 *
 * @throws CliError when there is none.
 */
export async function checkKeys({ JWKS, DATA_DIR }: Pick<Config, "JWKS" | "DATA_DIR">): Promise<CheckedKeys> {
  if (JWKS === undefined) return { detail: describeSecret(DATA_DIR) };
  if (JWKS.kind === "file") return { detail: describeKeys(JWKS.path, JWKS.keys) };
  const sentMs = Date.now();
  const response = await fetchKeys(JWKS.url);
  const date = Date.parse(response.headers.get("date") ?? "");
  const detail = describeKeys(JWKS.url.href, await response.json().catch(() => undefined));
  // The header has whole seconds: on the average, half a second has passed since.
  const clockOffsetMs = date + 500 - (sentMs + Date.now()) / 2;
  return Number.isNaN(clockOffsetMs) ? { detail } : { detail, clockOffsetMs };
}

function describeSecret(dataDir: string): string {
  const { developmentSecret: file } = toDataDirectory(dataDir);
  if (!existsSync(file)) return "the development secret is made at the first start";
  if (readDevelopmentSecret(file).isExposed)
    throw new CliError(`Other users can read ${file}: chmod 600, or delete it.`);
  return "the development secret, which only its owner can read";
}

async function fetchKeys(url: URL): Promise<Response> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch((error: unknown) => {
    const { cause } = error as Error;
    const reason = systemErrorCode(cause) ?? (cause instanceof Error ? cause.message : String(error));
    throw new CliError(`${url.href} cannot be fetched (${reason}). Check JWKS and the way to it.`, { cause: error });
  });
  if (!response.ok) throw new CliError(`${url.href} responds with ${response.status}. Check JWKS.`);
  return response;
}

function describeKeys(source: string, content: unknown): string {
  if (!isKeySet(content)) throw new CliError(`${source} is not a JSON Web Key Set. It must hold {"keys": [...]}.`);
  const usable = content.keys.flatMap((key) => {
    const algorithm = algorithms.get(`${key.kty} ${key.kty === "RSA" ? "" : key.crv}`);
    return algorithm !== undefined && (key.use ?? "sig") === "sig" && isUsable(key) ? [algorithm] : [];
  });
  if (usable.length === 0) {
    throw new CliError(
      `${source} has no key for RS256, ES256 or EdDSA. Tokens with other algorithms are not accepted.`,
    );
  }
  return `${source} has ${usable.length === 1 ? "a key" : `${usable.length} keys`} for ${[...new Set(usable)].join(", ")}`;
}

const algorithms: ReadonlyMap<string, string> = new Map([
  ["RSA ", "RS256"],
  ["EC P-256", "ES256"],
  ["OKP Ed25519", "EdDSA"],
]);

const TIMEOUT_MS = 5_000;
