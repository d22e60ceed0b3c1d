import { createHmac, timingSafeEqual } from "node:crypto";
import { type Reply, refuse } from "./http.ts";

/** The caller that a token identifies. */
export interface Caller {
  readonly permissions: readonly string[];
  /** The data room. */
  readonly clients: readonly string[];
}

const ISSUER = "credential-api-development";
const REALM = 'Bearer realm="credential-api"';

/** The caller by the `Authorization` header: a JWT (RFC 7519) that the secret signed. Otherwise 401. */
export function readCaller(header: string | undefined, secret: Uint8Array, now: Date): Caller | Reply {
  const token = /^bearer +(.*[^ ]) *$/i.exec(header ?? "")?.[1];
  if (token === undefined) return unauthorized(REALM);
  const claims = readClaims(token, secret);
  const seconds = now.getTime() / 1000;
  const isValid =
    claims !== undefined &&
    claims.iss === ISSUER &&
    [claims.aud].flat().includes(ISSUER) &&
    seconds < Number(claims.exp) &&
    seconds >= Number(claims.nbf ?? 0);
  if (!isValid) return unauthorized(`${REALM}, error="invalid_token"`);
  return { permissions: toTexts(claims.permissions), clients: toTexts(claims.clients) };
}

type Json = Readonly<Record<string, unknown>>;

/** The claims of a token with a valid signature. */
function readClaims(token: string, secret: Uint8Array): Json | undefined {
  const parts = token.split(".");
  const [header = "", payload = "", signature = ""] = parts;
  const head = readJson(header);
  if (parts.length !== 3 || head?.alg !== "HS256" || "crit" in head) return undefined;
  const expected = createHmac("sha256", secret).update(`${header}.${payload}`).digest();
  const received = Buffer.from(signature, "base64url");
  const isSigned = received.length === expected.length && timingSafeEqual(received, expected);
  return isSigned ? readJson(payload) : undefined;
}

function readJson(part: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

function toTexts(claim: unknown): readonly string[] {
  return Array.isArray(claim) ? claim.filter((each) => typeof each === "string") : [];
}

function unauthorized(challenge: string): Reply {
  return refuse(401, "errors.unauthorized", "A valid bearer token is required.", {
    headers: { "WWW-Authenticate": challenge },
  });
}
