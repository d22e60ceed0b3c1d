import { type ErrorCode, errors, type OperationId } from "@credential-api/contract";
import { type ExpectedEntry, expectError } from "../../expect/expect-error.ts";
import type { Case } from "../../model/case.ts";
import type { SentRequest } from "../../model/exchange.ts";
import type { Subject } from "../../model/prepare.ts";
import type { RuleReference } from "../../model/rule.ts";
import { sendRejectedOf } from "../../requests/send-prepared.ts";
import { defineCase } from "./define-case.ts";

/** One thing that makes a request of an operation wrong. */
export interface Rejection {
  /** Kebab case, with the status first: `413-too-large`. */
  readonly name: string;
  readonly title: string;
  readonly code: ErrorCode;
  /** Where the entry of the error response points. Default: nowhere. */
  readonly location?: Omit<ExpectedEntry, "code">;
  /** Default: what the operation says of the status. */
  readonly rule?: RuleReference;
  /** Makes a request that must succeed wrong. */
  readonly change: (sent: SentRequest) => SentRequest;
}

/** The operation rejects the changed request with this code alone, and nothing changes. */
export function rejectedStatus<Id extends OperationId>(
  subject: Subject<Id>,
  { name, title, code, location, rule, change }: Rejection,
): Case {
  const { status } = errors[code];
  return defineCase(subject.id, "statuses", {
    name,
    title,
    rule: rule ?? { operation: subject.id, status },
    covers: { status, code },
    run: async (context) => {
      await sendRejectedOf(context, subject, change, (exchange) => expectError(exchange, code, location));
    },
  });
}
