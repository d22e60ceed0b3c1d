/** Statuses of requests that no operation can use: paths, bodies and values that break a rule with any data. */
import { type OperationId, operations } from "@credential-api/contract";
import { expectError } from "../../expect/expect-error.ts";
import { rulePointer } from "../../generated/cases/case-name.ts";
import { isExternalId, requestNodes } from "../../generated/schema/request-nodes.ts";
import { itemNode } from "../../generated/schema/schema-node.ts";
import type { Case } from "../../model/case.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Subject } from "../../model/prepare.ts";
import {
  decodedPart,
  withBadEscape,
  withBody,
  withHeader,
  withParameter,
  withQueryValue,
} from "../../requests/edit-request.ts";
import { sendRejectedOf } from "../../requests/send-prepared.ts";
import type { StatusCases } from "../operation-cases.ts";
import { defineCase } from "./define-case.ts";

/** 400, 413 and 415 of an operation with a body. */
export function bodyStatuses<Id extends OperationId>(
  subject: Subject<Id>,
): { readonly [Status in 400 | 413 | 415]: StatusCases } {
  const first = operations[subject.id].body?.required ? withoutBody(subject) : malformedBody(subject);
  return {
    400: [first, ...undecodable(subject)],
    413: [tooLarge(subject)],
    415: [otherMediaType(subject)],
  };
}

/**
 * 400 of an operation without a body.
 *
 * @throws Error when the operation has no parameters in the path or the query either, so that nothing can be malformed.
 */
export function pathStatuses<Id extends OperationId>(subject: Subject<Id>): { readonly 400: StatusCases } {
  const [first, ...others] = undecodable(subject);
  if (first === undefined)
    throw new Error(`No path and no query of ${subject.id} can be malformed. Write a case for 400.`);
  return { 400: [first, ...others] };
}

/**
 * 422 for a text parameter of the path, the query or the header that has one character more than the contract allows; for a
 * list, its first item. Not for the client: another one is outside the data room.
 *
 * @throws Error when the operation has no such parameter, or the contract does not limit its length.
 */
export function parameterTooLong<Id extends OperationId>(subject: Subject<Id>, name: string): Case {
  const parameter = requestNodes[subject.id].parameters.find((each) => each.name === name);
  const node = parameter?.node.shape.type === "array" ? itemNode(parameter.node) : parameter?.node;
  const maxLength = node?.shape.keywords.maxLength;
  if (parameter === undefined || maxLength === undefined)
    throw new Error(`The contract has no parameter ${name} of ${subject.id} with a maxLength.`);
  const text = "x".repeat(maxLength + 1);
  return defineCase(subject.id, "statuses", {
    name: "422-parameter-too-long",
    title: `422 for ${name} with ${maxLength + 1} characters; nothing changes`,
    rule: isExternalId(parameter) ? { decision: "external-ids" } : { pointer: rulePointer(parameter.node) },
    covers: { status: 422, code: "errors.invalidData" },
    run: async (context) => {
      const check = (exchange: Exchange) => expectError(exchange, "errors.invalidData", { parameter: name });
      const change = (sent: Parameters<typeof withBody>[0]) => {
        if (parameter.in === "path") return withParameter(sent, subject.id, name, () => text);
        return parameter.in === "query" ? withQueryValue(sent, name, `${name}=${text}`) : withHeader(sent, name, text);
      };
      await sendRejectedOf(context, subject, change, check);
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
      await sendRejectedOf(context, subject, (sent) => withQueryValue(sent, "limit", "limit=0"), check);
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

function undecodable<Id extends OperationId>(subject: Subject<Id>): readonly Case[] {
  const part = decodedPart(operations[subject.id]);
  if (part === undefined) return [];
  const undecoded = defineCase(subject.id, "statuses", {
    name: `400-undecodable-${part}`,
    title: `400 for a ${part} that cannot be decoded; nothing changes`,
    rule: { operation: subject.id, status: 400 },
    covers: { status: 400, code: "errors.malformedRequest" },
    run: async (context) => {
      const check = (exchange: Exchange) => expectError(exchange, "errors.malformedRequest");
      await sendRejectedOf(context, subject, (sent) => withBadEscape(sent, subject.id), check);
    },
  });
  return [undecoded];
}

/** Where a body can be left out. */
function malformedBody<Id extends OperationId>(subject: Subject<Id>): Case {
  return defineCase(subject.id, "statuses", {
    name: "400-malformed-body",
    title: "400 for a body that is not JSON; nothing changes",
    rule: { operation: subject.id, status: 400 },
    covers: { status: 400, code: "errors.malformedRequest" },
    run: async (context) => {
      const check = (exchange: Exchange) => expectError(exchange, "errors.malformedRequest");
      await sendRejectedOf(context, subject, (sent) => withBody(sent, "{"), check);
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
