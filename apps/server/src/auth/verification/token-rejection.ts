import { errors } from "jose";

/**
 * Why a token is not accepted, for the log. It holds only words of this file: never a part of the token.
 *
 * - `malformed`: not a compact JWS (RFC 7515, section 7.1) with a JSON object as its payload, or a header that is not supported
 * - `algorithm`: signed with an algorithm that is not accepted, `none` included
 * - `key`: the key set has no usable key for it
 * - `signature`: another key has signed it, or the token was changed
 * - `issuer`, `audience`, `expired`, `not yet valid`: `iss`, `aud`, `exp` and `nbf` do not fit (RFC 7519, section 4.1)
 * - `claims`: the `claim` is missing or has a wrong type
 */
export interface TokenRejection {
  readonly reason:
    | "malformed"
    | "algorithm"
    | "key"
    | "signature"
    | "issuer"
    | "audience"
    | "expired"
    | "not yet valid"
    | "claims";
  readonly claim?: ClaimName;
}

/** The claims that this server reads. */
type ClaimName = (typeof claimNames)[number];

const claimNames = ["iss", "aud", "exp", "nbf", "iat", "sub", "permissions", "clients"] as const;

/** Whether a result is a rejection. */
export function isRejection(result: object): result is TokenRejection {
  return "reason" in result;
}

/** Reads the reason from an error of jose about the claims. Every other error is about the key: it cannot verify this token. */
export function toRejection(error: unknown): TokenRejection {
  if (error instanceof errors.JWTExpired) return { reason: "expired" };
  if (error instanceof errors.JWTClaimValidationFailed) return toClaimRejection(error);
  if (error instanceof errors.JWTInvalid) return { reason: "malformed" };
  return { reason: "key" };
}

function toClaimRejection({ claim, reason }: errors.JWTClaimValidationFailed): TokenRejection {
  if (claim === "iss") return { reason: "issuer" };
  if (claim === "aud") return { reason: "audience" };
  if (claim === "nbf" && reason === "check_failed") return { reason: "not yet valid" };
  const name = claimNames.find((candidate) => candidate === claim);
  return { reason: "claims", ...(name === undefined ? {} : { claim: name }) };
}
