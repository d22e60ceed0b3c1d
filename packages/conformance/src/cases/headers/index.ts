/** Headers that the contract knows, and those that it ignores. */
import { type OperationId, operationIds } from "@credential-api/contract";
import { expectSame, expectStatus, expectThat } from "../../expect/expect-response.ts";
import { readHeader } from "../../expect/read-json.ts";
import { type Case, caseId } from "../../model/case.ts";
import type { RuleReference } from "../../model/rule.ts";
import { successOf, successStatuses, successText } from "../../requests/declared.ts";
import { withHeader } from "../../requests/edit-request.ts";
import { firstOfEachMethod, readIds } from "../vectors/choose.ts";
import { prepareRequest, sendAccepted } from "../vectors/send.ts";

/** Headers that change the request for some servers and proxies, and mean nothing in the contract. */
const ignored: readonly { readonly name: string; readonly header: string; readonly value: string }[] = [
  { name: "method-override", header: "X-HTTP-Method-Override", value: "DELETE" },
  { name: "method", header: "X-HTTP-Method", value: "DELETE" },
  { name: "original-url", header: "X-Original-URL", value: "/conformance" },
  { name: "rewrite-url", header: "X-Rewrite-URL", value: "/conformance" },
  { name: "forwarded-host", header: "X-Forwarded-Host", value: "conformance.invalid" },
  { name: "forwarded-prefix", header: "X-Forwarded-Prefix", value: "/conformance" },
  { name: "accept-other", header: "Accept", value: "application/xml" },
  { name: "accept-nothing", header: "Accept", value: "*/*;q=0" },
  { name: "accept-language", header: "Accept-Language", value: "xx" },
  { name: "range", header: "Range", value: "bytes=0-1" },
  { name: "cookie", header: "Cookie", value: "__proto__=1; =; session=conformance" },
  { name: "prototype", header: "__proto__", value: "conformance" },
  { name: "long", header: "X-Conformance", value: "x".repeat(4_000) },
  { name: "bytes", header: "X-Conformance", value: "\u00e9\u00ff" },
];

/** Values of `X-Request-Id` that the server must not take over. */
const malformedIds = ["x".repeat(256), "two words", "<script>", "a,b", "a;b", '"quoted"', "é"];

export const headerCases: readonly Case[] = [
  ...readIds.flatMap((id, index) =>
    ignored
      .filter((_, at) => index === 0 || at === 0)
      .map(
        ({ name, header, value }): Case => ({
          ...head(id, `ignored-${name}`, `${successText(id)} as without ${header}, which the operation ignores`, {
            decision: "unknown-parameters",
          }),
          covers: { status: successOf(id) },
          run: async (context) => {
            const { sent, snapshot } = await prepareRequest(context, id);
            const before = await snapshot();
            const exchange = await context.send(withHeader(sent, header, value));
            expectStatus(exchange, successStatuses(id));
            expectSame("the state after the request", await snapshot(), before, exchange);
          },
        }),
      ),
  ),
  ...[...firstOfEachMethod(operationIds)].flatMap((id) => [
    keptId(id),
    ...malformedIds.map((value, index) => replacedId(id, value, index)),
  ]),
];

function keptId(id: OperationId): Case {
  return {
    ...head(id, "request-id-kept", "a well-formed X-Request-Id comes back, or the response has none", {
      decision: "request-ids",
    }),
    covers: { status: successOf(id) },
    run: async (context) => {
      const sent = `Conformance-${context.seed}_=${"x".repeat(200)}`;
      const exchange = await sendAccepted(context, id, (request) => withHeader(request, "X-Request-Id", sent));
      const received = readHeader(exchange, "x-request-id");
      if (received !== undefined) expectSame("X-Request-Id", received, sent, exchange);
    },
  };
}

function replacedId(id: OperationId, value: string, index: number): Case {
  return {
    ...head(
      id,
      `request-id-replaced-${index + 1}`,
      `${successText(id)} for a malformed X-Request-Id, which does not come back`,
      {
        decision: "request-ids",
      },
    ),
    covers: { status: successOf(id) },
    run: async (context) => {
      const exchange = await sendAccepted(context, id, (request) => withHeader(request, "X-Request-Id", value));
      const received = readHeader(exchange, "x-request-id");
      expectThat(received !== value, "another X-Request-Id, or none", "the X-Request-Id of the request", exchange);
    },
  };
}

function head(id: OperationId, name: string, title: string, rule: RuleReference) {
  return { id: caseId(id, "headers", name), operation: id, group: "headers", title, rule } as const;
}
