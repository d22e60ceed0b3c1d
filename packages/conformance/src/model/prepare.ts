import type { OperationId, OperationRequest } from "@credential-api/contract";
import type { CaseContext } from "./context.ts";

/**
 * Makes a request of an operation that must succeed. Throws `Skipped` when there is no starting data for it. `purpose` says
 * what the case makes of it, because data that a success uses up is kept for the cases that need it.
 */
export type Prepare<Id extends OperationId> = (context: CaseContext, purpose?: Purpose) => Promise<Prepared<Id>>;

/** `success`: the case sends the request as it is. `error`: a change makes the target reject it. Default: `success`. */
export type Purpose = "success" | "error";

interface Prepared<Id extends OperationId> {
  readonly request: OperationRequest<Id>;
  /**
   * Reads what a successful request changes, or would create. Two snapshots are deeply equal if nothing changed between
   * them. Nothing else may change the starting data meanwhile.
   */
  readonly snapshot: () => Promise<unknown>;
}

/** An operation, and how to make a request of it that must succeed. */
export interface Subject<Id extends OperationId> {
  readonly id: Id;
  readonly prepare: Prepare<Id>;
}
