import type { Ended } from "./call.ts";
import type { AnyResult } from "./result.ts";

/** Tells what became of a call, given the statuses that the contract declares for the operation. */
export function toResult(statuses: readonly number[], ended: Ended): AnyResult {
  if ("status" in ended) return ended;

  const { response, body, attempts } = ended;
  const { status, ok } = response;
  const declared = statuses.includes(status) && (ok ? isObject(body) : isErrors(body));
  const headers = Object.fromEntries(response.headers);
  const requestId = headers["x-request-id"];
  const result = {
    ...(declared ? { status } : { status: "unexpected", httpStatus: status }),
    body,
    headers,
    ...(requestId && { requestId }),
    attempts,
  };
  // The one cast from the wire to the contract: the status and the shape of the body have been checked just above.
  return Object.defineProperty(result, "response", { value: response }) as AnyResult;
}

function isErrors(body: unknown): boolean {
  return isObject(body) && Array.isArray(body.errors) && body.errors.length > 0 && body.errors.every(isErrorEntry);
}

function isErrorEntry(entry: unknown): boolean {
  return isObject(entry) && typeof entry.code === "string" && typeof entry.message === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
