import { type OperationId, operations } from "@credential-api/contract";
import { describeResponse } from "../../expect/expect-error.ts";
import { expectAccepted, expectSame, expectThat } from "../../expect/expect-response.ts";
import type { CallOptions, CaseContext } from "../../model/context.ts";
import type { Exchange, SentRequest } from "../../model/exchange.ts";
import { prepareRequest } from "./prepared-request.ts";

/** What a vector makes of a request that must succeed. */
export type Change = (sent: SentRequest) => SentRequest;

/**
 * Sends a request that must be rejected: `check` throws `Failure` when the response is not the right one. Then nothing must
 * have changed. Returns the exchange.
 */
export async function sendRejected(
  context: CaseContext,
  id: OperationId,
  change: Change,
  check: (exchange: Exchange) => void,
  options: CallOptions = {},
): Promise<Exchange> {
  const { sent, snapshot } = await prepareRequest(context, id, options);
  const isRead = operations[id].method === "get";
  const before = isRead ? undefined : await snapshot();
  const exchange = await context.send(change(sent));
  check(exchange);
  if (!isRead) expectSame("the state after the rejected request", await snapshot(), before, exchange);
  return exchange;
}

/** Sends a request that must succeed. */
export async function sendAccepted(
  context: CaseContext,
  id: OperationId,
  change: Change = (sent) => sent,
  options: CallOptions = {},
): Promise<Exchange> {
  const { sent } = await prepareRequest(context, id, options);
  const exchange = await context.send(change(sent));
  expectAccepted(exchange, successOf(id));
  return exchange;
}

/** The declared status of a success. */
export function successOf(id: OperationId): number {
  return Math.min(...operations[id].statuses);
}

/** The response has one of several statuses, because the contract leaves open which. */
export function expectOneOf(exchange: Exchange, statuses: readonly number[]): void {
  expectThat(
    statuses.includes(exchange.response.status),
    `status ${statuses.join(" or ")}`,
    describeResponse(exchange),
    exchange,
  );
}
