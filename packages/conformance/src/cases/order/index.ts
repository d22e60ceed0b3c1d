/** The order of checks: of two things that are wrong with one request, the response names the one that is checked first. */
import { type OperationId, operationIds } from "@credential-api/contract";
import { expectErrors } from "../../expect/expect-error.ts";
import { expectSame } from "../../expect/expect-response.ts";
import { type Case, caseId } from "../../model/case.ts";
import { operationCases } from "../../operations/index.ts";
import { type Wrong, wrongsOf } from "./wrongs.ts";

/** For each thing that can be wrong with a request of an operation, that it comes before everything that is checked later. */
export const orderCases: readonly Case[] = operationIds.flatMap((id) => {
  const wrongs = wrongsOf(id);
  return wrongs.flatMap((first, index) => {
    const later = wrongs.slice(index + 1).filter(({ name }) => !first.hides?.includes(name));
    return later.length === 0 ? [] : [precedence(id, first, later)];
  });
});

function precedence<Id extends OperationId>(id: Id, first: Wrong, later: readonly Wrong[]): Case {
  const { name, what, entry, rule } = first;
  return {
    id: caseId(id, "order", `${name}-first`),
    operation: id,
    group: "order",
    title: `${what} is reported before ${later.map((each) => each.what).join("; ")}. Nothing changes`,
    covers: {},
    rule: { decision: rule ?? "order-of-checks" },
    run: async (context) => {
      const { request, snapshot } = await operationCases[id].prepare(context, "error");
      const before = await snapshot();
      for (const second of later) {
        // A request has one token: that of the first.
        const token = first.token ?? second.token;
        const sent = await context.toRequest(id, request, token === undefined ? {} : { token: token(context) });
        const changed = second.change?.(sent, context) ?? sent;
        const exchange = await context.send(first.change?.(changed, context) ?? changed);
        expectErrors(exchange, [entry]);
        expectSame("the state after the rejected request", await snapshot(), before, exchange);
      }
    },
  };
}
