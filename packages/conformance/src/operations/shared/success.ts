import type { OperationId } from "@credential-api/contract";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Subject } from "../../model/prepare.ts";
import { sendAcceptedOf, successOf } from "../../requests/send-prepared.ts";
import { defineCase } from "./define-case.ts";

/** The prepared request succeeds. `check` looks at what came back and throws `Failure` when something is wrong. */
export function succeeds<Id extends OperationId>(
  subject: Subject<Id>,
  title: string,
  check: (exchange: Exchange, context: CaseContext) => Promise<void> | void = () => {},
): Case {
  const status = successOf(subject.id);
  return defineCase(subject.id, "statuses", {
    name: `${status}`,
    title: `${status}: ${title}`,
    rule: { operation: subject.id, status },
    covers: { status },
    run: async (context) => check(await sendAcceptedOf(context, subject), context),
  });
}
