import type { OperationId, OperationRequest } from "@credential-api/contract";
import type { CaseContext } from "../model/context.ts";

export type Prepare<Id extends OperationId> = (context: CaseContext) => Promise<Prepared<Id>>;

interface Prepared<Id extends OperationId> {
  readonly request: OperationRequest<Id>;
  /**
   * Reads what a successful request changes, or would create. Two snapshots are deeply equal if nothing changed between
   * them. Nothing else may change the starting data meanwhile.
   */
  readonly snapshot: () => Promise<unknown>;
}
