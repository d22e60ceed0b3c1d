import type { JWTPayload } from "jose";
import { importJWK, type JWK, SignJWT } from "jose";
import { createTokenCache } from "./token-cache.ts";
import type { FullWish, WishSource } from "./wish-source.ts";

/** How the kit signs tokens itself, with a key that the target trusts. */
export interface SignSettings {
  /** A secret (HS256), or a private key as a JSON Web Key. */
  readonly key: Uint8Array | JWK;
  /** The signature algorithm (RFC 7518). */
  readonly algorithm: string;
  /** `kid` of the header. Default: that of the key, if it has one. */
  readonly keyId: string | undefined;
  readonly issuer: string | undefined;
  readonly audience: string | undefined;
  /** Further claims. `{permissions}` and `{clients}` alone are lists; inside a text, names joined by spaces. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly lifetimeSeconds: number;
}

/** Signs tokens, those with defects included. A token is used for half of its lifetime. */
export function createSigningSource(settings: SignSettings, now: () => Date): WishSource {
  const find = createTokenCache(now);
  return async (wish) => {
    const { issuer, audience, lifetimeSeconds } = settings;
    // Without the claim, nothing in the token can be wrong.
    if (wish.defect === "wrongIssuer" && issuer === undefined) return undefined;
    if (wish.defect === "wrongAudience" && audience === undefined) return undefined;
    if (wish.defect === "wrongKey") return undefined;
    return find(JSON.stringify(wish), async () => {
      const seconds = Math.floor(now().getTime() / 1_000);
      const token = await sign(settings, wish, seconds);
      return { token, useUntil: (seconds + lifetimeSeconds / 2) * 1_000 };
    });
  };
}

/** Far beyond what a server tolerates as a difference of clocks. */
const DEFECT_SECONDS = 86_400;

async function sign(settings: SignSettings, wish: FullWish, seconds: number): Promise<string> {
  const { algorithm, issuer, audience, claims, lifetimeSeconds } = settings;
  const key = settings.key instanceof Uint8Array ? settings.key : await importJWK(settings.key, algorithm);
  const keyId = settings.keyId ?? (settings.key instanceof Uint8Array ? undefined : settings.key.kid);
  const offset = { expired: -DEFECT_SECONDS, notYetValid: DEFECT_SECONDS }[String(wish.defect)] ?? 0;
  const payload: JWTPayload = {
    ...fillClaims(claims, wish),
    ...(issuer === undefined ? {} : { iss: wish.defect === "wrongIssuer" ? `${issuer}.wrong` : issuer }),
    ...(audience === undefined ? {} : { aud: wish.defect === "wrongAudience" ? `${audience}.wrong` : audience }),
    iat: seconds + Math.min(0, offset),
    exp: seconds + offset + lifetimeSeconds,
    ...(wish.defect === "notYetValid" ? { nbf: seconds + offset } : {}),
  };
  const header = { alg: algorithm, typ: "JWT", ...(keyId === undefined ? {} : { kid: keyId }) };
  const unknown = wish.defect === "unknownCriticalHeader" ? { crit: ["conformance"], conformance: 1 } : {};
  return new SignJWT(payload).setProtectedHeader({ ...header, ...unknown }).sign(key, { crit: { conformance: true } });
}

function fillClaims(claims: SignSettings["claims"], wish: FullWish): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, fill(value, wish)]));
}

function fill(value: unknown, wish: FullWish): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, wish));
  if (typeof value === "object" && value !== null) return fillClaims(value as SignSettings["claims"], wish);
  if (value === "{permissions}") return wish.permissions;
  if (value === "{clients}") return wish.clients;
  if (typeof value !== "string") return value;
  return value.replaceAll("{permissions}", wish.permissions.join(" ")).replaceAll("{clients}", wish.clients.join(" "));
}
