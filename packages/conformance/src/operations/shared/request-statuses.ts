/** Statuses of requests that no operation can use: paths, bodies and values that break a rule with any data. */
import { type OperationId, operations } from "@credential-api/contract";
import { rulePointer } from "../../generated/cases/case-name.ts";
import { isExternalId, requestNodes } from "../../generated/schema/request-nodes.ts";
import { itemNode } from "../../generated/schema/schema-node.ts";
import type { Case } from "../../model/case.ts";
import type { SentRequest } from "../../model/exchange.ts";
import type { Subject } from "../../model/prepare.ts";
import {
  decodedPart,
  withBadEscape,
  withBody,
  withHeader,
  withParameter,
  withQueryValue,
} from "../../requests/edit-request.ts";
import type { StatusCases } from "../operation-cases.ts";
import { rejectedStatus } from "./rejected-status.ts";

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
  return rejectedStatus(subject, {
    name: "422-parameter-too-long",
    title: `422 for ${name} with ${maxLength + 1} characters; nothing changes`,
    code: "errors.invalidData",
    location: { parameter: name },
    rule: isExternalId(parameter) ? { decision: "external-ids" } : { pointer: rulePointer(parameter.node) },
    change: (sent) => {
      if (parameter.in === "path") return withParameter(sent, subject.id, name, () => text);
      return parameter.in === "query" ? withQueryValue(sent, name, `${name}=${text}`) : withHeader(sent, name, text);
    },
  });
}

/** 422 for a query parameter outside its bounds. */
export function limitZero<Id extends OperationId>(subject: Subject<Id>): Case {
  return rejectedStatus(subject, {
    name: "422-limit-zero",
    title: "422 for limit=0, which is no page",
    code: "errors.invalidData",
    location: { parameter: "limit" },
    rule: { decision: "page-size" },
    change: (sent) => withQueryValue(sent, "limit", "limit=0"),
  });
}

/** 422 for a member of the body that the operation does not know. */
export function unknownMember<Id extends OperationId>(subject: Subject<Id>): Case {
  return rejectedStatus(subject, {
    name: "422-unknown-member",
    title: "422 for a member that the operation does not know, at its location; nothing changes",
    code: "errors.invalidData",
    location: { pointer: "/conformance" },
    rule: { decision: "strict-requests" },
    change: (sent) => withMember(sent, "conformance", true),
  });
}

function withMember(sent: SentRequest, name: string, value: unknown): SentRequest {
  const body: object = JSON.parse(new TextDecoder().decode(sent.body));
  return withBody(sent, JSON.stringify({ ...body, [name]: value }));
}

function withoutBody<Id extends OperationId>(subject: Subject<Id>): Case {
  return rejectedStatus(subject, {
    name: "400-without-body",
    title: "400 without a body; nothing changes",
    code: "errors.malformedRequest",
    change: (sent) => withBody(sent, ""),
  });
}

/** For an operation whose body can be left out. */
function malformedBody<Id extends OperationId>(subject: Subject<Id>): Case {
  return rejectedStatus(subject, {
    name: "400-malformed-body",
    title: "400 for a body that is not JSON; nothing changes",
    code: "errors.malformedRequest",
    change: (sent) => withBody(sent, "{"),
  });
}

function undecodable<Id extends OperationId>(subject: Subject<Id>): readonly Case[] {
  const part = decodedPart(operations[subject.id]);
  if (part === undefined) return [];
  const undecoded = rejectedStatus(subject, {
    name: `400-undecodable-${part}`,
    title: `400 for a ${part} that cannot be decoded; nothing changes`,
    code: "errors.malformedRequest",
    change: (sent) => withBadEscape(sent, subject.id),
  });
  return [undecoded];
}

function tooLarge<Id extends OperationId>(subject: Subject<Id>): Case {
  const bytes = (operations[subject.id].body?.maxBytes ?? 0) + 1;
  return rejectedStatus(subject, {
    name: "413-too-large",
    title: `413 for a body of ${bytes} bytes; nothing changes`,
    code: "errors.requestTooLarge",
    change: (sent) => withBody(sent, " ".repeat(bytes)),
  });
}

function otherMediaType<Id extends OperationId>(subject: Subject<Id>): Case {
  return rejectedStatus(subject, {
    name: "415-other-media-type",
    title: "415 for text/plain; nothing changes",
    code: "errors.unsupportedMediaType",
    change: (sent) => withHeader(sent, "Content-Type", "text/plain"),
  });
}
