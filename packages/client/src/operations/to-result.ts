import type { ClientOperation } from "@credential-api/contract/client";
import type { AnyResult, AnySuccess } from "../any-result.ts";
import type { Call } from "../http/start-call.ts";
import { isSynthetic } from "../http/to-attempt-response.ts";
import { type Failure, isFailure } from "../http/with-timeout.ts";

/** What openapi-fetch resolves with when it reads bodies as text. */
export interface TextResponse {
  readonly data?: string | undefined;
  /** Parsed if it is JSON. */
  readonly error?: unknown;
  readonly response: Response;
}

/** Makes the result of a call from how it ended and what the contract declares for the operation. */
export function toResult(
  { method, statuses, bodies, read }: ClientOperation,
  ended: TextResponse | Failure,
  { attempts, failure }: Pick<Call, "attempts" | "failure">,
): AnyResult {
  if (isFailure(ended)) {
    return toFailedResult(ended.status === "network" && failure ? failure : ended.status, ended.cause, attempts);
  }
  const { data = "", error = "", response } = ended;
  const { ok, status } = response;
  const body = ok ? parse(data) : isSynthetic(error) ? "" : error;
  const headers = Object.fromEntries(response.headers);
  const requestId = headers["x-request-id"];
  const kind = ok ? (bodies?.[status] ?? "object") : "errors";
  const isDeclared = statuses.includes(status);
  const isExpected = isDeclared && (ok ? kindOf(body) === kind : isErrors(body));
  // An earlier attempt may have made the change for which this one came too late.
  const isUnknown = attempts > 1 && ((status === 409 && read) || (status === 404 && method === "DELETE"));
  const result = {
    ...(isExpected
      ? { status: isUnknown ? "unknown" : status }
      : {
          status: "unexpected",
          httpStatus: status,
          message: isDeclared ? `A ${status} must have this body: ${kind}` : `The contract does not declare ${status}`,
        }),
    body: isExpected && body === "" ? undefined : body,
    headers,
    ...(requestId && { requestId }),
    attempts,
  };
  return hide(result, "response", response);
}

/** Makes the result of a call that has no complete response. */
export function toFailedResult(status: Failure["status"], cause: unknown, attempts: number): AnyResult {
  const { message = cause } = Object(cause);
  return hide({ status, message: String(message), attempts }, "cause", cause);
}

/** Makes of a success whose content is not as the contract declares a result that says so. */
export function toUnexpected(page: AnySuccess, message: string): AnyResult {
  const result = { ...page, status: "unexpected", httpStatus: page.status, message };
  return hide(result, "response", page.response);
}

/** The one cast from what was received to the contract: the status and the kind of the body have been checked. */
function hide(result: object, name: "response" | "cause", value: unknown): AnyResult {
  return Object.defineProperty(result, name, { value }) as AnyResult;
}

function kindOf(body: unknown): unknown {
  return body === "" ? "none" : Array.isArray(body) ? "array" : body && typeof body;
}

function isErrors(body: unknown): boolean {
  const { errors }: { readonly errors?: unknown } = Object(body);
  return Array.isArray(errors) && errors.length > 0 && errors.every(isErrorEntry);
}

function isErrorEntry(entry: unknown): boolean {
  const { code, message }: { readonly code?: unknown; readonly message?: unknown } = Object(entry);
  return [code, message].every((text) => typeof text === "string");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
