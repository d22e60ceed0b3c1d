import type { ErrorEntry } from "@credential-api/contract";
import type { AnyResult } from "./any-result.ts";
import { errorsOf } from "./is-success.ts";

/**
 * What `orThrow` throws: every result whose status is not 2xx. Its message starts with status and code
 * (`409 errors.pessimisticLockingFailure: …`, `unexpected 502: …`, `network: …`). It holds no token; its `cause` is what
 * `fetch` or the token function threw.
 */
export class CredentialApiError extends Error {
  override readonly name = "CredentialApiError";
  /** The operation that was called. */
  declare readonly operation: string;
  /** The status of the result: a number that the contract declares, or a word such as "network". */
  declare readonly status: AnyResult["status"];
  /** The code of the first entry of `errors`; nothing if there is no declared error response. */
  declare readonly code: string | undefined;
  /** What the server says, entry by entry; empty if there is no declared error response. */
  declare readonly errors: readonly ErrorEntry[];
  /** The server's name for the exchange. */
  declare readonly requestId: string | undefined;
  /** The seconds that the server asks to wait before the next attempt. */
  declare readonly retryAfter: number | undefined;
  /** The result itself, of a conflict with both sides. Not enumerable, so that no log shows a body. */
  declare readonly result: AnyResult;

  constructor(operation: string, result: AnyResult, retryAfter: number | undefined) {
    const { status, requestId } = result;
    const errors = errorsOf(result);
    const detail = "httpStatus" in result ? `. ${result.message}` : "";
    const { code, message = `${operation} got no response that the contract declares${detail}` }: Partial<ErrorEntry> =
      {
        ...errors[0],
      };
    super(
      `${[status, "httpStatus" in result && result.httpStatus, code].filter(Boolean).join(" ")}: ${message}`,
      "cause" in result ? { cause: result.cause } : undefined,
    );
    Object.assign(this, { operation, status, code, errors, requestId, retryAfter });
    Object.defineProperty(this, "result", { value: result });
  }
}

/**
 * Tells whether something thrown is a `CredentialApiError`, by its members rather than by its class: an application can
 * have this package twice, once for `import` and once for `require`, or get the error from another window.
 */
export function isCredentialApiError(value: unknown): value is CredentialApiError {
  const { name, errors, operation }: Partial<CredentialApiError> = Object(value);
  return name === "CredentialApiError" && Array.isArray(errors) && typeof operation === "string";
}
