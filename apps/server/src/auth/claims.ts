import type { Caller } from "@credential-api/reference";
import type { JWTPayload } from "jose";
import type { TokenRejection } from "./verification/token-rejection.ts";

/** Reads the caller from the claims of a verified token, or says which claim is wrong. Absent lists are empty. */
export function toCaller({ sub, permissions = [], clients = [] }: JWTPayload): Caller | TokenRejection {
  if (!isSubject(sub)) return { reason: "claims", claim: "sub" };
  if (!isNames(permissions)) return { reason: "claims", claim: "permissions" };
  if (!isNames(clients)) return { reason: "claims", claim: "clients" };
  return { subject: sub, permissions: new Set(permissions), clients: new Set(clients) };
}

/**
 * Whether a value can name a caller: a string of 1 to 255 characters (code points), not blank, without control characters
 * and lone surrogates. It is written to the history and to the log unchanged.
 */
export function isSubject(value: unknown): value is string {
  if (typeof value !== "string" || !value.isWellFormed()) return false;
  return value.trim() !== "" && !/\p{Cc}/u.test(value) && [...value].length <= MAX_SUBJECT_CHARACTERS;
}

/** More than any identity provider needs (OpenID Connect Core 1.0, section 2: at most 255 ASCII characters). */
const MAX_SUBJECT_CHARACTERS = 255;

function isNames(claim: unknown): claim is readonly string[] {
  return Array.isArray(claim) && claim.every((name) => typeof name === "string");
}
