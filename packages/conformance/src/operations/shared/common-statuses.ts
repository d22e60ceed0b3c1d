/** Statuses that every operation returns for the same reasons. */
import { type OperationId, operations } from "@credential-api/contract";
import { expectError } from "../../expect/expect-error.ts";
import { expectThat } from "../../expect/expect-response.ts";
import { readHeader } from "../../expect/read-json.ts";
import type { Case } from "../../model/case.ts";
import type { CaseContext } from "../../model/context.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Subject } from "../../model/prepare.ts";
import { withHeader } from "../../requests/edit-request.ts";
import { sendRejectedOf, toPrepared } from "../../requests/send-prepared.ts";
import type { StatusCases } from "../operation-cases.ts";
import { defineCase } from "./define-case.ts";
import { rejectedStatus } from "./rejected-status.ts";

/** 401, 403, 500 and 503: who calls, and whether the server works. */
export function commonStatuses<Id extends OperationId>(
  subject: Subject<Id>,
): { readonly [Status in 401 | 403 | 500 | 503]: StatusCases } {
  return {
    401: [withoutToken(subject)],
    403: [withoutPermission(subject), ...outsideDataRoom(subject)],
    500: [broken(subject)],
    503: [unavailable(subject)],
  };
}

function withoutToken<Id extends OperationId>(subject: Subject<Id>): Case {
  return rejectedStatus(subject, {
    name: "401-without-token",
    title: "401 without a token; nothing changes",
    code: "errors.unauthorized",
    change: (sent) => withHeader(sent, "Authorization"),
  });
}

function withoutPermission<Id extends OperationId>(subject: Subject<Id>): Case {
  const [permission] = operations[subject.id].permissions;
  return defineCase(subject.id, "statuses", {
    name: "403-without-permissions",
    title: "403 for a caller without permissions; nothing changes",
    rule: { operation: subject.id, status: 403 },
    covers: { status: 403, code: "errors.permissionDenied", ...(permission === undefined ? {} : { permission }) },
    run: async (context) => {
      const token = await context.token({ permissions: [] });
      const check = (exchange: Exchange) => expectError(exchange, "errors.permissionDenied");
      await sendRejectedOf(context, subject, (sent) => sent, check, { token });
    },
  });
}

/** Only where the path names a client. */
function outsideDataRoom<Id extends OperationId>(subject: Subject<Id>): readonly Case[] {
  if (!operations[subject.id].path.includes("{clientExtId}")) return [];
  const outside = defineCase(subject.id, "statuses", {
    name: "403-outside-data-room",
    title: "403 for a client outside the data room of the caller; nothing changes",
    rule: { operation: subject.id, status: 403 },
    covers: { status: 403, code: "errors.dataroomPermissionDenied" },
    run: async (context) => {
      const token = await context.token({
        clients: [context.data.otherClientExtId ?? context.data.unknownExtId("data-room")],
      });
      const check = (exchange: Exchange) => expectError(exchange, "errors.dataroomPermissionDenied");
      await sendRejectedOf(context, subject, (sent) => sent, check, { token });
    },
  });
  return [outside];
}

function broken<Id extends OperationId>(subject: Subject<Id>): Case {
  return defineCase(subject.id, "statuses", {
    name: "500-broken",
    title: "500 while the server is broken",
    rule: { operation: subject.id, status: 500 },
    covers: { status: 500, code: "errors.fatalError" },
    run: async (context) => expectError(await sendDuring("broken", context, subject), "errors.fatalError"),
  });
}

function unavailable<Id extends OperationId>(subject: Subject<Id>): Case {
  return defineCase(subject.id, "statuses", {
    name: "503-unavailable",
    title: "503 while the store cannot be reached, with Retry-After in whole seconds, at most an hour",
    rule: { operation: subject.id, status: 503 },
    covers: { status: 503, code: "errors.unavailable" },
    run: async (context) => {
      const exchange = await sendDuring("unavailable", context, subject);
      expectError(exchange, "errors.unavailable");
      const header = readHeader(exchange, "retry-after");
      expectThat(
        header !== undefined && /^\d+$/.test(header) && Number(header) <= 3600,
        "Retry-After: whole seconds, at most 3600",
        `Retry-After: ${header ?? "no such header"}`,
        exchange,
        { rule: { decision: "unavailable" } },
      );
    },
  });
}

/** Sends a request that would succeed while a fault lasts. */
async function sendDuring<Id extends OperationId>(
  kind: "broken" | "unavailable",
  context: CaseContext,
  subject: Subject<Id>,
): Promise<Exchange> {
  const { sent } = await toPrepared(context, subject);
  const stop = await context.data.fault(kind);
  try {
    return await context.send(sent);
  } finally {
    await stop();
  }
}
