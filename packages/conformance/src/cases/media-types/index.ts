/** The media types and content codings of request bodies. */
import { gzipSync } from "node:zlib";
import { type OperationId, operationIds, operations } from "@credential-api/contract";
import { expectError } from "../../expect/expect-error.ts";
import { expectThat } from "../../expect/expect-response.ts";
import { readHeader } from "../../expect/read-json.ts";
import { type Case, caseId } from "../../model/case.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { RuleReference } from "../../model/rule.ts";
import { successOf, successText } from "../../requests/declared.ts";
import { withBody, withHeader } from "../../requests/edit-request.ts";
import { expectOneOf } from "../../requests/send-prepared.ts";
import { idsWithBody, pairs } from "../vectors/choose.ts";
import { sendAccepted, sendRejected } from "../vectors/send.ts";
import { acceptedMediaTypes, rejectedCodings, rejectedMediaTypes, repeatedMediaTypes } from "./vectors.ts";

const unsupported = { status: 415, code: "errors.unsupportedMediaType" } as const;

export const mediaTypeCases: readonly Case[] = [
  ...pairs(idsWithBody, rejectedMediaTypes).map(
    ([id, { name, title, contentType }]): Case => ({
      ...head(id, name, `415 ${title}, and nothing changes`, { decision: "unsupported-media-types" }),
      covers: unsupported,
      run: async (context) => {
        const change = (sent: Parameters<typeof withHeader>[0]) => withHeader(sent, "Content-Type", ...contentType);
        await sendRejected(context, id, change, (exchange) => expectUnsupported(id, exchange));
      },
    }),
  ),
  ...pairs(idsWithBody, acceptedMediaTypes).map(
    ([id, { name, title, contentType }]): Case => ({
      ...head(id, `accepted-${name}`, `${successText(id)} ${title}`, { decision: "unsupported-media-types" }),
      covers: { status: successOf(id) },
      run: async (context) => {
        await sendAccepted(context, id, (sent) => withHeader(sent, "Content-Type", ...contentType));
      },
    }),
  ),
  ...pairs(idsWithBody, repeatedMediaTypes).map(
    ([id, { name, title, contentType }]): Case => ({
      ...head(id, name, `415 ${title}, or 400, because the contract leaves open which; nothing changes`, {
        decision: "unsupported-media-types",
      }),
      covers: {},
      run: async (context) => {
        const change = (sent: Parameters<typeof withHeader>[0]) => withHeader(sent, "Content-Type", ...contentType);
        await sendRejected(context, id, change, (exchange) => expectOneOf(exchange, [415, 400]));
      },
    }),
  ),
  ...pairs(idsWithBody, rejectedCodings).map(
    ([id, { name, coding }]): Case => ({
      ...head(id, `coding-${name}`, `415 for Content-Encoding: ${coding}, and nothing changes`, {
        decision: "content-codings",
      }),
      covers: unsupported,
      run: async (context) => {
        const change = (sent: Parameters<typeof withHeader>[0]) => {
          const encoded = coding === "gzip" ? withBody(sent, gzipSync(sent.body ?? "")) : sent;
          return withHeader(encoded, "Content-Encoding", coding);
        };
        await sendRejected(context, id, change, (exchange) => {
          expectUnsupported(id, exchange);
          const accepted = readHeader(exchange, "accept-encoding");
          expectThat(accepted === "identity", "Accept-Encoding: identity", show(accepted), exchange);
        });
      },
    }),
  ),
  ...pairs(idsWithBody, [{}]).map(
    ([id]): Case => ({
      ...head(id, "coding-identity", `${successText(id)} for Content-Encoding: identity`, {
        decision: "content-codings",
      }),
      covers: { status: successOf(id) },
      run: async (context) => {
        await sendAccepted(context, id, (sent) => withHeader(sent, "Content-Encoding", "identity"));
      },
    }),
  ),
  ...operationIds
    .filter((id) => operations[id].body === null)
    .map(
      (id): Case => ({
        ...head(id, "body-ignored", `${successText(id)} with a body, which the operation ignores`, { operation: id }),
        covers: { status: successOf(id) },
        run: async (context) => {
          await sendAccepted(context, id, (sent) => withBody(withHeader(sent, "Content-Type", "text/plain"), "{"));
        },
      }),
    ),
];

function head(id: OperationId, name: string, title: string, rule: RuleReference) {
  return { id: caseId(id, "media-types", name), operation: id, group: "media-types", title, rule } as const;
}

/** 415 that names the media type: in `Accept-Patch` for PATCH (RFC 5789), in `Accept` for other methods (RFC 9110). */
function expectUnsupported(id: OperationId, exchange: Exchange): void {
  expectError(exchange, "errors.unsupportedMediaType");
  const { method, body } = operations[id];
  const name = method === "patch" ? "Accept-Patch" : "Accept";
  const accepted = readHeader(exchange, name);
  const expected = body?.mediaTypes.join(", ");
  expectThat(accepted === expected, `${name}: ${expected}`, `${name}: ${show(accepted)}`, exchange, {
    rule: { decision: method === "patch" ? "accept-patch" : "unsupported-media-types" },
  });
}

function show(header: string | undefined): string {
  return header ?? "no such header";
}
