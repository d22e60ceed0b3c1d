import type { ClientOperation } from "@credential-api/contract/client";

/**
 * Whether the contract allows to send the same request twice: GET, PUT and DELETE are idempotent (RFC 9110, section 9.2.2),
 * the server applies a change that carries a version once at most, and a request with an `Idempotency-Key` that the
 * operation declares, too. `body` is the JSON text.
 */
export function mayRepeat(
  { method, parameters = [], version }: ClientOperation,
  headers: Headers,
  body: unknown,
): boolean {
  if (method === "GET" || method === "PUT" || method === "DELETE") return true;
  const hasKey = parameters.some(({ name }) => /^idempotency-key$/i.test(name)) && headers.has("Idempotency-Key");
  // In JSON text, what looks like this can only be a member.
  return hasKey || (version !== undefined && /"version":/.test(String(body)));
}
