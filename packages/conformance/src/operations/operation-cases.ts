import type { OperationId, OperationStatus } from "@credential-api/contract";
import type { Case } from "../model/case.ts";
import type { Prepare } from "../model/prepare.ts";

/** What the kit knows about one operation. A status that the contract declares and that no case covers does not compile. */
export interface OperationCases<Id extends OperationId> {
  readonly prepare: Prepare<Id>;
  /** The cases of the group `statuses`: at least one for each declared status. */
  readonly statuses: { readonly [Status in OperationStatus<Id>]: StatusCases };
  /** The cases of other groups. */
  readonly more?: readonly Case[];
}

export type StatusCases = readonly [Case, ...Case[]];
