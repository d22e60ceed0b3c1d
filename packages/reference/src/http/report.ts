import type { ErrorEntry, OperationId } from "@credential-api/contract";
import type { Context } from "hono";

/**
 * What the app tells its host beside the answer. No report carries a token, a body or a value of one.
 *
 * - `bug`: something was thrown, or an answer broke the contract; the caller got 500.
 * - `unavailable`: the store, or what callers are identified with, cannot be reached; the caller got 503.
 * - `refusal`: an authorised caller got 409 or 422.
 */
export type Report =
  | { readonly kind: "bug" | "unavailable"; readonly operationId: OperationId; readonly error: unknown }
  | {
      readonly kind: "refusal";
      readonly operationId: OperationId;
      readonly status: 409 | 422;
      readonly subject: string;
      /** The path parameters: which credential it was about. */
      readonly path: Readonly<Record<string, string | undefined>>;
      readonly errors: readonly ErrorEntry[];
    };

/** Takes a report, usually to log it. The context tells the host which request it was. */
export type TakeReport = (report: Report, context: Context) => void;

/** A taker whose failures stay its own: a broken log must not change an answer. */
export function withoutFailures(take: TakeReport): TakeReport {
  return (report, context) => {
    try {
      take(report, context);
    } catch {
      // Nobody is left to be told.
    }
  };
}
