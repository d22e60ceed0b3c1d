/** Statuses of requests that no operation can use: paths, bodies and values that break a rule with any data. */
import { type OperationId, operations } from "@credential-api/contract";
import { expectError } from "../../expect/expect-error.ts";
import type { Case } from "../../model/case.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Subject } from "../../model/prepare.ts";
import { withBody, withHeader, withParameter, withQuery } from "../../requests/edit-request.ts";
import { sendRejectedOf } from "../../requests/send-prepared.ts";
import type { StatusCases } from "../operation-cases.ts";
import { defineCase } from "./define-case.ts";

/** 400, 413 and 415 of an operation with a body. */
export function bodyStatuses<Id extends OperationId>(
  subject: Subject<Id>,
): { readonly [Status in 400 | 413 | 415]: StatusCases } {
  return {
    400: [withoutBody(subject), undecodablePath(subject)],
    413: [tooLarge(subject)],
    415: [otherMediaType(subject)],
  };
}

/** 400 of an operation without a body. */
export function pathStatuses<Id extends OperationId>(subject: Subject<Id>): { readonly 400: StatusCases } {
  return { 400: [undecodablePath(subject)] };
}

/** 422 for a path parameter that is too long. Not for the client: another one is outside the data room. */
export function parameterTooLong<Id extends OperationId>(subject: Subject<Id>, name: string): Case {
  return defineCase(subject.id, "statuses", {
    name: "422-parameter-too-long",
    title: `422 for ${name} with 51 characters; nothing changes`,
    rule: { decision: "external-ids" },
    covers: { status: 422, code: "errors.invalidData" },
    run: async (context) => {
      const check = (exchange: Exchange) => expectError(exchange, "errors.invalidData", { parameter: name });
      await sendRejectedOf(
        context,
        subject,
        (sent) => withParameter(sent, subject.id, name, () => "x".repeat(51)),
        check,
      );
    },
  });
}

/** 422 for a query parameter outside its bounds. */
export function limitZero<Id extends OperationId>(subject: Subject<Id>): Case {
  return defineCase(subject.id, "statuses", {
    name: "422-limit-zero",
    title: "422 for limit=0, which is no page",
    rule: { decision: "page-size" },
    covers: { status: 422, code: "errors.invalidData" },
    run: async (context) => {
      const check = (exchange: Exchange) => expectError(exchange, "errors.invalidData", { parameter: "limit" });
      await sendRejectedOf(context, subject, (sent) => withQuery(sent, "limit=0"), check);
    },
  });
}

/** 422 for a member of the body that the operation does not know. */
export function unknownMember<Id extends OperationId>(subject: Subject<Id>): Case {
  return defineCase(subject.id, "statuses", {
    name: "422-unknown-member",
    title: "422 for a member that the operation does not know, at its location; nothing changes",
    rule: { decision: "strict-requests" },
    covers: { status: 422, code: "errors.invalidData" },
    run: async (context) => {
      const check = (exchange: Exchange) => expectError(exchange, "errors.invalidData", { pointer: "/conformance" });
      await sendRejectedOf(context, subject, (sent) => withMember(sent, "conformance", true), check);
    },
  });
}

function withMember(sent: Parameters<typeof withBody>[0], name: string, value: unknown) {
  const body: object = JSON.parse(new TextDecoder().decode(sent.body));
  return withBody(sent, JSON.stringify({ ...body, [name]: value }));
}

function withoutBody<Id extends OperationId>(subject: Subject<Id>): Case {
  return defineCase(subject.id, "statuses", {
    name: "400-without-body",
    title: "400 without a body; nothing changes",
    rule: { operation: subject.id, status: 400 },
    covers: { status: 400, code: "errors.malformedRequest" },
    run: async (context) => {
      const check = (exchange: Exchange) => expectError(exchange, "errors.malformedRequest");
      await sendRejectedOf(context, subject, (sent) => withBody(sent, ""), check);
    },
  });
}

function undecodablePath<Id extends OperationId>(subject: Subject<Id>): Case {
  const name = operations[subject.id].parameters.findLast((each) => each.in === "path")?.name ?? "";
  return defineCase(subject.id, "statuses", {
    name: "400-undecodable-path",
    title: "400 for a path that cannot be decoded; nothing changes",
    rule: { operation: subject.id, status: 400 },
    covers: { status: 400, code: "errors.malformedRequest" },
    run: async (context) => {
      const check = (exchange: Exchange) => expectError(exchange, "errors.malformedRequest");
      await sendRejectedOf(context, subject, (sent) => withParameter(sent, subject.id, name, () => "%zz"), check);
    },
  });
}

function tooLarge<Id extends OperationId>(subject: Subject<Id>): Case {
  const bytes = (operations[subject.id].body?.maxBytes ?? 0) + 1;
  return defineCase(subject.id, "statuses", {
    name: "413-too-large",
    title: `413 for a body of ${bytes} bytes; nothing changes`,
    rule: { operation: subject.id, status: 413 },
    covers: { status: 413, code: "errors.requestTooLarge" },
    run: async (context) => {
      const check = (exchange: Exchange) => expectError(exchange, "errors.requestTooLarge");
      await sendRejectedOf(context, subject, (sent) => withBody(sent, " ".repeat(bytes)), check);
    },
  });
}

function otherMediaType<Id extends OperationId>(subject: Subject<Id>): Case {
  return defineCase(subject.id, "statuses", {
    name: "415-other-media-type",
    title: "415 for text/plain; nothing changes",
    rule: { operation: subject.id, status: 415 },
    covers: { status: 415, code: "errors.unsupportedMediaType" },
    run: async (context) => {
      const check = (exchange: Exchange) => expectError(exchange, "errors.unsupportedMediaType");
      await sendRejectedOf(context, subject, (sent) => withHeader(sent, "Content-Type", "text/plain"), check);
    },
  });
}
