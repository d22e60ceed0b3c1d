import type { Operation, OperationId } from "@credential-api/contract";
import type { OperationResult } from "./result.ts";
import type { Exchange } from "./wire.ts";

/** Tells what became of a call. `signal` is the one the call was given. */
export function toResult<Id extends OperationId>(
  operation: Operation<Id>,
  exchange: Exchange,
  signal: AbortSignal | undefined,
): OperationResult<Id> {
  if ("cause" in exchange) return { status: signal?.aborted ? "aborted" : "network", cause: exchange.cause };

  const { response, body } = exchange;
  const { status, ok } = response;
  const statuses: readonly number[] = operation.statuses;
  const declared = statuses.includes(status) && (ok ? isObject(body) : isErrors(body));
  const headers = Object.fromEntries(response.headers);
  const requestId = headers["x-request-id"];
  const result = {
    ...(declared ? { status } : { status: "unexpected", httpStatus: status }),
    body,
    headers,
    ...(requestId && { requestId }),
  };
  // The one cast from the wire to the contract: the status and the shape of the body have been checked just above.
  return Object.defineProperty(result, "response", { value: response }) as OperationResult<Id>;
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
