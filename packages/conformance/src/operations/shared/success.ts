import type { OperationId } from "@credential-api/contract";
import { expectStatus } from "../../expect/expect-response.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Subject } from "../../model/prepare.ts";
import { successOf } from "../../requests/declared.ts";
import { sendAcceptedOf } from "../../requests/send-prepared.ts";
import { defineCase } from "./define-case.ts";

/**
 * The prepared request succeeds. `check` looks at what came back and throws `Failure` when something is wrong.
 *
 * @param status the one of the request, for an operation that declares several: `subject` then has a `prepare` of its own,
 * whose request gets that status. Default: the lowest
 */
export function succeeds<Id extends OperationId>(
  subject: Subject<Id>,
  title: string,
  check: (exchange: Exchange, context: CaseContext) => Promise<void> | void = () => {},
  status: number = successOf(subject.id),
): Case {
  return defineCase(subject.id, "statuses", {
    name: `${status}`,
    title: `${status}: ${title}`,
    rule: { operation: subject.id, status },
    covers: { status },
    run: async (context) => {
      const exchange = await sendAcceptedOf(context, subject);
      expectStatus(exchange, status);
      await check(exchange, context);
    },
  });
}
