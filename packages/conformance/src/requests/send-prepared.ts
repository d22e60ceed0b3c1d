/** Requests that must succeed, sent as they are or with one change. */
import { type OperationId, operations } from "@credential-api/contract";
import { describeResponse } from "../expect/expect-error.ts";
import { expectAccepted, expectSame, expectThat } from "../expect/expect-response.ts";
import type { CallOptions, CaseContext } from "../model/context.ts";
import type { Exchange, SentRequest } from "../model/exchange.ts";
import type { Purpose, Subject } from "../model/prepare.ts";
import { successStatuses } from "./declared.ts";

/** A request of an operation that must succeed, as it is sent, to change it. */
export interface PreparedRequest {
  readonly sent: SentRequest;
  /** Reads what the request changes or would create. */
  readonly snapshot: () => Promise<unknown>;
}

/** What a case makes of a request that must succeed. */
export type Change = (sent: SentRequest) => SentRequest;

/** Makes a request that must succeed. Throws `Skipped` when there is no starting data for it. */
export async function toPrepared<Id extends OperationId>(
  context: CaseContext,
  { id, prepare }: Subject<Id>,
  options: CallOptions = {},
  purpose: Purpose = "success",
): Promise<PreparedRequest> {
  const { request, snapshot } = await prepare(context, purpose);
  return { sent: await context.toRequest(id, request, options), snapshot };
}

/**
 * Sends a request that must be rejected: `check` throws `Failure` when the response is not the right one. Then nothing must
 * have changed. Returns the exchange.
 */
export async function sendRejectedOf<Id extends OperationId>(
  context: CaseContext,
  subject: Subject<Id>,
  change: Change,
  check: (exchange: Exchange) => void,
  options: CallOptions = {},
): Promise<Exchange> {
  const { sent, snapshot } = await toPrepared(context, subject, options, "error");
  const isRead = operations[subject.id].method === "get";
  const before = isRead ? undefined : await snapshot();
  const exchange = await context.send(change(sent));
  check(exchange);
  if (!isRead) expectSame("the state after the rejected request", await snapshot(), before, exchange);
  return exchange;
}

/** Sends a request that must succeed, with any status of success that the operation declares. */
export async function sendAcceptedOf<Id extends OperationId>(
  context: CaseContext,
  subject: Subject<Id>,
  change: Change = (sent) => sent,
  options: CallOptions = {},
): Promise<Exchange> {
  const { sent } = await toPrepared(context, subject, options);
  const exchange = await context.send(change(sent));
  expectAccepted(exchange, successStatuses(subject.id));
  return exchange;
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
