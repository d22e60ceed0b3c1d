import { Unavailable } from "@credential-api/reference";
import {
  decodeProtectedHeader,
  errors,
  type JWSHeaderParameters,
  type JWTClaimVerificationOptions,
  type JWTPayload,
  UnsecuredJWT,
} from "jose";
import { isSignedBy, type SignatureAlgorithm, type VerificationKey } from "./signature.ts";
import { isRejection, type TokenRejection, toRejection } from "./token-rejection.ts";

/** Finds the key that the header of a token names. */
export type FindKey = (header: JWSHeaderParameters) => Promise<VerificationKey>;

/** What a token must satisfy to be verified. */
export interface VerificationRules {
  /**
   * Rejects with `Unavailable` when the key cannot be known, with jose's `JWKSMultipleMatchingKeys` when several keys fit the
   * header, and with any other error when no key does.
   */
  readonly findKey: FindKey;
  /** The only signature algorithms that are accepted. */
  readonly algorithms: readonly SignatureAlgorithm[];
  readonly issuer: string;
  readonly audience: string;
  /** How far the issuer's clock may be off. */
  readonly clockSkewSeconds: number;
}

/** A verified token: its claims, and the key that signed it. */
export interface VerifiedToken {
  readonly payload: JWTPayload;
  readonly header: JWSHeaderParameters;
  readonly key: VerificationKey;
}

/**
 * Makes the verification of signed tokens (RFC 7515, section 5.2; RFC 7519, section 7.2): the form, the algorithm, the key, the
 * signature, and the claims `iss`, `aud`, `exp` and `nbf`, in this order; `exp` and `sub` are required. The first that is wrong
 * is the reason of the rejection. It rejects with `Unavailable` when `findKey` does.
 */
export function createTokenVerifier({
  findKey,
  algorithms,
  issuer,
  audience,
  clockSkewSeconds,
}: VerificationRules): (token: string, now: Date) => Promise<VerifiedToken | TokenRejection> {
  const claimRules = { issuer, audience, clockTolerance: clockSkewSeconds, requiredClaims: ["exp", "sub"] };
  const readToken = createTokenReader();

  async function verifyWith(key: VerificationKey, signed: SignedToken, algorithm: SignatureAlgorithm, now: Date) {
    try {
      if (!(await isSignedBy(key, algorithm, signed.text, signed.signature))) return { reason: "signature" } as const;
      return { payload: checkClaims(signed.payload, { ...claimRules, currentDate: now }), header: signed.header, key };
    } catch (error) {
      return toRejection(error);
    }
  }

  /** A token without `kid` may fit several keys of the set; it is valid when one of them has signed it. */
  async function verifyWithAny(
    keys: errors.JWKSMultipleMatchingKeys,
    signed: SignedToken,
    algorithm: SignatureAlgorithm,
    now: Date,
  ) {
    let rejection: TokenRejection = { reason: "signature" };
    for await (const key of keys) {
      const verified = await verifyWith(key, signed, algorithm, now);
      if (!isRejection(verified)) return verified;
      // Only the key that signed the token shows what is wrong with it; with every other key the signature fails.
      if (verified.reason !== "signature") rejection = verified;
    }
    return rejection;
  }

  return async (token, now) => {
    const signed = readToken(token);
    if (signed === undefined) return { reason: "malformed" };
    const algorithm = algorithms.find((accepted) => accepted === signed.header.alg);
    if (algorithm === undefined) return { reason: "algorithm" };
    let key: VerificationKey;
    try {
      key = await findKey(signed.header);
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      if (error instanceof errors.JWKSMultipleMatchingKeys) return verifyWithAny(error, signed, algorithm, now);
      return { reason: "key" };
    }
    return verifyWith(key, signed, algorithm, now);
  };
}

/** A token that has been taken apart and not yet verified. */
interface SignedToken {
  readonly header: JWSHeaderParameters;
  /** In base64url. */
  readonly payload: string;
  /** What is signed: header and payload as they are in the token. */
  readonly text: string;
  readonly signature: Buffer;
}

/**
 * Makes the function that takes a compact token apart (RFC 7515, sections 2 and 7.1): three parts in base64url, without padding
 * and without unused bits that are set, of which the first is a JSON object with an algorithm. `undefined` for everything else,
 * and for a header that demands an extension (section 4.1.11): none is known here.
 */
function createTokenReader(): (token: string) => SignedToken | undefined {
  // All tokens that an issuer signs with the same key begin with the same text.
  let last: { readonly text: string; readonly header: JWSHeaderParameters } | undefined;

  return (token) => {
    const parts = token.split(".", 4);
    const [head = "", payload = "", signature = ""] = parts;
    if (parts.length !== 3 || !isBase64url(payload) || !isBase64url(signature)) return undefined;
    const header = head === last?.text ? last.header : readHeader(token, head);
    if (header === undefined) return undefined;
    last = { text: head, header };
    const text = token.slice(0, token.length - signature.length - 1);
    return { header, payload, text, signature: Buffer.from(signature, "base64url") };
  };
}

function isBase64url(part: string): boolean {
  return Buffer.from(part, "base64url").toString("base64url") === part;
}

function readHeader(token: string, head: string): JWSHeaderParameters | undefined {
  if (!isBase64url(head)) return undefined;
  try {
    const header = decodeProtectedHeader(token);
    const isSupported = typeof header.alg === "string" && header.alg !== "" && header.crit === undefined;
    return isSupported ? Object.freeze(header) : undefined;
  } catch {
    return undefined;
  }
}

/** jose checks claims of a token whose signature it verifies, or which has none. This signature has been verified before. */
function checkClaims(payload: string, rules: JWTClaimVerificationOptions): JWTPayload {
  return UnsecuredJWT.decode(`${HEADER_WITHOUT_SIGNATURE}.${payload}.`, rules).payload;
}

const HEADER_WITHOUT_SIGNATURE = Buffer.from('{"alg":"none"}').toString("base64url");
