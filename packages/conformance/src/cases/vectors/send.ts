/** Requests of an operation by its id alone: the cases of `src/cases` know no more of it. */
import type { OperationId } from "@credential-api/contract";
import type { CallOptions, CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Subject } from "../../model/prepare.ts";
import { operationCases } from "../../operations/index.ts";
import {
  type Change,
  type PreparedRequest,
  sendAcceptedOf,
  sendRejectedOf,
  toPrepared,
} from "../../requests/send-prepared.ts";

/** Makes a request that must succeed. Throws `Skipped` when there is no starting data for it. */
export function prepareRequest(context: CaseContext, id: OperationId, options?: CallOptions): Promise<PreparedRequest> {
  return toPrepared(context, subjectOf(id), options);
}

/** As `sendRejectedOf`, by the id of the operation. */
export function sendRejected(
  context: CaseContext,
  id: OperationId,
  change: Change,
  check: (exchange: Exchange) => void,
  options?: CallOptions,
): Promise<Exchange> {
  return sendRejectedOf(context, subjectOf(id), change, check, options);
}

/** As `sendAcceptedOf`, by the id of the operation. */
export function sendAccepted(
  context: CaseContext,
  id: OperationId,
  change?: Change,
  options?: CallOptions,
): Promise<Exchange> {
  return sendAcceptedOf(context, subjectOf(id), change, options);
}

function subjectOf<Id extends OperationId>(id: Id): Subject<Id> {
  return { id, prepare: operationCases[id].prepare };
}
