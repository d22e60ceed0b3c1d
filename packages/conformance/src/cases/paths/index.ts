/** Paths as they stand in the request line. */
import { type ErrorCode, errors, type OperationId, operationIds, operations } from "@credential-api/contract";
import { expectError } from "../../expect/expect-error.ts";
import { rulePointer } from "../../generated/cases/case-name.ts";
import { isExternalId, type ParameterNode } from "../../generated/schema/request-nodes.ts";
import { type Case, caseId } from "../../model/case.ts";
import type { SentRequest } from "../../model/exchange.ts";
import type { RuleReference } from "../../model/rule.ts";
import { successOf, successText } from "../../requests/declared.ts";
import { withParameter, withPath } from "../../requests/edit-request.ts";
import { expectOneOf } from "../../requests/send-prepared.ts";
import { pairs, readIds, type Weighted } from "../vectors/choose.ts";
import { expectOtherId, openStatuses, pathParameter } from "../vectors/ids.ts";
import { prepareRequest, sendAccepted, sendRejected } from "../vectors/send.ts";
import { badEscapes, dotSegments, otherIds, type SegmentVector } from "./vectors.ts";

const unknownPath = { decision: "unknown-paths-and-methods" } as const;

/** Paths that no operation has, each one character away from one that an operation has. */
const unknownPaths: readonly (Weighted & {
  readonly name: string;
  readonly title: string;
  readonly change: (path: string) => string;
})[] = [
  { name: "trailing-slash", title: "a slash at the end", change: (path) => `${path}/`, everywhere: true },
  {
    name: "two-slashes",
    title: "two slashes in the middle",
    change: (path) => path.replace(/\/(?=[^/]*$)/, "//"),
    everywhere: true,
  },
  { name: "leading-slashes", title: "two slashes at the beginning", change: (path) => `/${path}` },
  {
    name: "upper-case",
    title: "a segment in upper case",
    change: (path) => inFirst(path, (first) => first.toUpperCase()),
    everywhere: true,
  },
  { name: "one-segment-more", title: "one segment more", change: (path) => `${path}/x` },
  {
    name: "backslash",
    title: "an encoded backslash instead of a slash",
    change: (path) => path.replace(/^(\/[^/]+)\//, "$1%5C"),
  },
  {
    name: "encoded-slash",
    title: "an encoded slash instead of a slash",
    change: (path) => path.replace(/^(\/[^/]+)\//, "$1%2F"),
  },
  {
    name: "semicolon",
    title: "a matrix parameter at a fixed segment",
    change: (path) => inFirst(path, (first) => `${first};v=1`),
  },
  {
    name: "extension",
    title: "an extension at a fixed segment",
    change: (path) => inFirst(path, (first) => `${first}.json`),
  },
];

export const pathCases: readonly Case[] = [
  ...pairs(operationIds, unknownPaths).map(
    ([id, { name, title, change }]): Case => ({
      ...head(id, name, `404 for ${title}, because no operation has this path; nothing changes`, unknownPath),
      covers: { status: 404, code: "errors.unknownResource" },
      run: (context) => rejected(context, id, (sent) => withPath(sent, change), "errors.unknownResource"),
    }),
  ),
  ...pairs(readIds, dotSegments).map(
    ([id, { name, title, change }]): Case => ({
      ...head(id, name, `404 for ${title}, or 400, because the contract leaves open which`, unknownPath),
      covers: {},
      run: async (context) => {
        await sendRejected(
          context,
          id,
          (sent) => withPath(sent, change),
          (exchange) => expectOneOf(exchange, [404, 400]),
        );
      },
    }),
  ),
  ...operationIds.flatMap((id) => lastParameterCases(id)),
];

/** The last path parameter of each operation. A client is checked against the data room first. */
function lastParameterCases(id: OperationId): readonly Case[] {
  const last = operations[id].parameters.findLast((parameter) => parameter.in === "path");
  if (last === undefined) return [];
  const { name } = last;
  const isClient = name === "clientExtId";
  const parameter = pathParameter(id, name);
  const isText = parameter?.node.shape.type === "string";
  const isFull = readIds.indexOf(id) === 0;
  const change = (segment: (own: string) => string) => (sent: SentRequest) => withParameter(sent, id, name, segment);
  return [
    ...badEscapes
      .filter(({ everywhere }) => everywhere || isFull)
      .map((vector): Case => {
        const title = isClient ? "400 or 403, because the contract leaves open which," : "400";
        return {
          ...head(id, `${vector.name}-in-${toName(name)}`, `${title} for ${vector.title} in ${name}; nothing changes`, {
            decision: "malformed-requests",
          }),
          covers: isClient ? {} : { status: 400, code: "errors.malformedRequest" },
          run: async (context) => {
            if (!isClient) return rejected(context, id, change(vector.segment), "errors.malformedRequest");
            await sendRejected(context, id, change(vector.segment), (exchange) => expectOneOf(exchange, [400, 403]));
          },
        };
      }),
    ...otherIds
      .filter(({ everywhere }) => isText && (everywhere || isFull))
      .map((vector): Case => {
        if (parameter !== undefined && !isClient && !isExternalId(parameter)) return otherText(id, parameter, vector);
        const code: ErrorCode = isClient ? "errors.dataroomPermissionDenied" : "errors.noRecord";
        return {
          ...head(
            id,
            `${vector.name}-in-${toName(name)}`,
            `${errors[code].status} for ${vector.title} in ${name}, which is another ID; nothing changes`,
            {
              decision: "external-ids",
            },
          ),
          covers: { status: errors[code].status, code },
          run: (context) => rejected(context, id, change(vector.segment), code),
        };
      }),
    {
      ...head(id, `encoded-${toName(name)}`, `${successText(id)} for ${name} with every character percent-encoded`, {
        standard: "RFC 3986, section 2.3",
        says: "A percent-encoded unreserved character is equivalent to the character.",
      }),
      covers: { status: successOf(id) },
      run: async (context) => {
        await sendAccepted(
          context,
          id,
          change((own) => encodeAll(decodeURIComponent(own))),
        );
      },
    },
  ];
}

/** Of a parameter that is no external ID, the contract leaves open whether another text is one of something. */
function otherText(id: OperationId, parameter: ParameterNode, { name: vector, title, segment }: SegmentVector): Case {
  const { name, node } = parameter;
  const response = `${openStatuses(id).join(" or ")}, because the contract leaves open which,`;
  const rule = { pointer: rulePointer(node) };
  return {
    ...head(id, `${vector}-in-${toName(name)}`, `${response} for ${title} in ${name}, unless it is too long`, rule),
    covers: {},
    run: async (context) => {
      const { sent } = await prepareRequest(context, id);
      let text = "";
      const changed = withParameter(sent, id, name, (own) => {
        text = decodeURIComponent(segment(own));
        return segment(own);
      });
      expectOtherId(await context.send(changed), id, parameter, text);
    },
  };
}

async function rejected(
  context: Parameters<Case["run"]>[0],
  id: OperationId,
  change: (sent: SentRequest) => SentRequest,
  code: ErrorCode,
): Promise<void> {
  await sendRejected(context, id, change, (exchange) => expectError(exchange, code));
}

function head(id: OperationId, name: string, title: string, rule: RuleReference) {
  return { id: caseId(id, "paths", name), operation: id, group: "paths", title, rule } as const;
}

function toName(parameter: string): string {
  return parameter.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Changes the first segment, which is no parameter. */
function inFirst(path: string, change: (segment: string) => string): string {
  return path.replace(/^\/([^/]+)/, (_, segment: string) => `/${change(segment)}`);
}

function encodeAll(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
