import { isDeepStrictEqual } from "node:util";
import { type OperationId, type OperationRequest, operations } from "@credential-api/contract";
import { parsePointer } from "@credential-api/openapi";
import { describeResponse, readEntries } from "../../expect/expect-error.ts";
import { expectThat } from "../../expect/expect-response.ts";
import { isObject, readObject } from "../../expect/read-json.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import { Failure, Skipped } from "../../model/outcome.ts";
import { successStatuses } from "../../requests/declared.ts";
import type { RequestParts } from "../requests/rejected-requests.ts";
import { requestNodes } from "../schema/request-nodes.ts";

/** Business rules of the target reject the prepared request, so that nothing follows about the schema. */
export class RejectedByRule extends Skipped {}

/** What was accepted: without the values that business rules reject. */
export interface Accepted {
  readonly exchange: Exchange;
  readonly sent: RequestParts;
}

/**
 * Sends a valid request, which must be accepted. A business rule of the target can reject a value that the schema allows:
 * then the request is sent again without that value, or with that of the prepared request. A stale `version` is left out.
 *
 * @throws Failure when the target rejects the request for its schema, or returns other values than were sent.
 * @throws RejectedByRule when business rules reject the prepared request, too.
 */
export async function accept<Id extends OperationId>(
  context: CaseContext,
  id: Id,
  request: RequestParts,
  prepared: RequestParts,
): Promise<Accepted> {
  const statuses = successStatuses(id);
  const exchanges: Exchange[] = [];
  let sent = request;
  for (;;) {
    // The parts are those of the operation; only the type does not know that.
    const exchange = await context.call(id, sent as OperationRequest<Id>);
    exchanges.push(exchange);
    if (statuses.includes(exchange.response.status)) {
      expectValues(id, sent, exchange);
      return { exchange, sent };
    }
    const next = withoutRejectedValues(id, sent, prepared, exchange);
    if (next === undefined) {
      throw new Failure({
        expected: `status ${statuses.join(" or ")}, or 422 with a code of a business rule`,
        received: describeResponse(exchange),
        exchanges,
      });
    }
    sent = next;
  }
}

/** The codes of 422 that concern the schema. Those of business rules are the others. */
const schemaCodes: readonly (string | undefined)[] = [undefined, "errors.invalidData", "errors.modifyReadonlyData"];

/** `undefined`: what is rejected is not a value that a business rule can reject. */
function withoutRejectedValues(
  id: OperationId,
  sent: RequestParts,
  prepared: RequestParts,
  exchange: Exchange,
): RequestParts | undefined {
  const body = isObject(sent.body) ? sent.body : {};
  const { status } = exchange.response;
  if (status === 409 && "version" in body) return { ...sent, body: without(body, "version") };
  const entries = status === 422 ? readEntries(exchange) : [];
  if (entries.length === 0 || entries.some(({ code }) => schemaCodes.includes(code))) return undefined;
  const required = new Set(requestNodes[id].body?.shape.keywords.required);
  let rest = body;
  for (const { pointer = "" } of entries) {
    const [name = ""] = parsePointer(pointer);
    const own = isObject(prepared.body) ? prepared.body[name] : undefined;
    if (!(name in body)) continue;
    if (own !== undefined && !isDeepStrictEqual(own, body[name])) rest = { ...rest, [name]: own };
    else if (!required.has(name)) rest = without(rest, name);
  }
  if (isDeepStrictEqual(rest, body))
    throw new RejectedByRule(
      `A business rule of the target rejects the data of the kit: ${describeResponse(exchange)}.`,
    );
  return { ...sent, body: rest };
}

function without(body: object, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(body).filter(([each]) => each !== name));
}

/** The response has the members that were sent, as they were sent. An empty text clears a member; the version increases. */
function expectValues(id: OperationId, { body }: RequestParts, exchange: Exchange): void {
  const members = operations[id].members.filter((name: string) => name !== "version");
  if (!isObject(body) || !members.some((name) => name in body)) return;
  const received = readObject(exchange);
  for (const name of members) {
    const value = body[name];
    if (value === undefined || (value === "" && received[name] === undefined)) continue;
    const isSame = isDeepStrictEqual(received[name], JSON.parse(JSON.stringify(value)));
    expectThat(isSame, `${name} as it was sent: ${show(value)}`, show(received[name]), exchange);
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "no such member";
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
