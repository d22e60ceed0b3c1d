import type { OperationId, OperationRequest, OperationStatus } from "@credential-api/contract";
import type { Case } from "../model/case.ts";
import type { CaseContext } from "../model/context.ts";

/** What the kit knows about one operation beyond its schemas: a request that succeeds, and a case of every status. */
export interface OperationCases<Id extends OperationId> {
  /** Gets starting data and a request that must succeed with it, once. Throws `Skipped` without starting data. */
  readonly prepare: Prepare<Id>;
  /** At least one case of every declared status. */
  readonly statuses: { readonly [Status in OperationStatus<Id>]: readonly [Case, ...Case[]] };
}

export type Prepare<Id extends OperationId> = (context: CaseContext) => Promise<Prepared<Id>>;

export interface Prepared<Id extends OperationId> {
  readonly request: OperationRequest<Id>;
  /**
   * Reads what a successful request changes, or would create. Two snapshots are deeply equal if nothing changed between
   * them. Nothing else may change the starting data meanwhile.
   */
  readonly snapshot: () => Promise<unknown>;
}
