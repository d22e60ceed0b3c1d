import { createSecretKey } from "node:crypto";
import { SignJWT } from "jose";
import { createJwtCallers, type TokenCallers } from "./jwt-callers.ts";

/** What a development token holds. */
export interface DevelopmentToken {
  /** The caller. The token is rejected unless `isSubject` holds. */
  readonly subject: string;
  /** The elementary permissions the caller holds. */
  readonly permissions: readonly string[];
  /** The data room: external ids of clients. */
  readonly clients: readonly string[];
  /** How long the token is valid, from when it is signed, in whole seconds. */
  readonly ttlSeconds: number;
}

/** Signs a development token that is valid from `now` on. */
export function signDevelopmentToken(key: Uint8Array, now: Date, token: DevelopmentToken): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ permissions: [...token.permissions], clients: [...token.clients] })
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT" })
    .setSubject(token.subject)
    .setIssuer(NAME)
    .setAudience(NAME)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + token.ttlSeconds)
    .sign(key);
}

/** Accepts tokens that `signDevelopmentToken` signed with the same key. */
export function createDevelopmentCallers(key: Uint8Array, clockSkewSeconds: number, now: () => Date): TokenCallers {
  const verificationKey = createSecretKey(key);
  return createJwtCallers({
    findKey: async () => verificationKey,
    keysVersion: () => 0,
    algorithms: [ALGORITHM],
    issuer: NAME,
    audience: NAME,
    clockSkewSeconds,
    now,
  });
}

const ALGORITHM = "HS256";

/** Issuer and audience of development tokens: fixed, so that no other server accepts them. */
const NAME = "credential-api-development";
