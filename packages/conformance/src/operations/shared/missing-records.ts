import type { OperationId } from "@credential-api/contract";
import { expectError } from "../../expect/expect-error.ts";
import type { Case } from "../../model/case.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Subject } from "../../model/prepare.ts";
import { withParameter } from "../../requests/edit-request.ts";
import { sendRejectedOf } from "../../requests/send-prepared.ts";
import { defineCase } from "./define-case.ts";

/**
 * 404 for what a path parameter names and what does not exist. `what` names it: `client`, `user`, `credential`. The unknown
 * client is in the data room of the caller.
 */
export function missingRecord<Id extends OperationId>(subject: Subject<Id>, parameter: string, what: string): Case {
  return defineCase(subject.id, "statuses", {
    name: `404-unknown-${what}`,
    title: `404 for a ${what} that does not exist; nothing changes`,
    rule: { operation: subject.id, status: 404 },
    covers: { status: 404, code: "errors.noRecord" },
    run: async (context) => {
      const unknown = context.data.unknownExtId(what);
      const token = await context.token(parameter === "clientExtId" ? { clients: [unknown] } : {});
      const check = (exchange: Exchange) => expectError(exchange, "errors.noRecord");
      const change = (sent: Parameters<typeof withParameter>[0]) =>
        withParameter(sent, subject.id, parameter, () => encodeURIComponent(unknown));
      await sendRejectedOf(context, subject, change, check, { token });
    },
  });
}
