import type { ErrorEntry, OperationId } from "@credential-api/contract";
import type { ApiRequest } from "./api-request.ts";

/**
 * What the app reports to its host in addition to the response. A report holds no token, no body and no value of a body.
 *
 * - `bug`: something was thrown, or a response broke the contract; the caller got 500.
 * - `unavailable`: the store or the identity provider cannot be reached; the caller got 503.
 * - `errorResponse`: an authorized caller got 409 or 422.
 */
export type Report<Id extends string = OperationId> =
  | { readonly kind: "bug" | "unavailable"; readonly operationId: Id; readonly error: unknown }
  | {
      readonly kind: "errorResponse";
      readonly operationId: Id;
      readonly status: 409 | 422;
      /** `request`: the request breaks its schema. `operation`: its handler rejected it, after it found what the path names. */
      readonly source: "request" | "operation";
      readonly subject: string;
      /** The path parameters: which credential the request was about. */
      readonly path: Readonly<Record<string, string | undefined>>;
      readonly errors: readonly ErrorEntry[];
    };

/** Receives reports, usually to log them, and the request that each is about. */
export type Reporter<Id extends string = OperationId> = (report: Report<Id>, request: ApiRequest) => void;

/** Wraps a reporter so that its exceptions do not reach the caller: a broken log must not change a response. */
export function withoutThrowing<Id extends string>(reporter: Reporter<Id>): Reporter<Id> {
  return (report, request) => {
    try {
      reporter(report, request);
    } catch {
      // There is no other channel to report it to.
    }
  };
}
