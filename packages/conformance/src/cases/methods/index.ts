/** The methods of each path: 405 with `Allow`, HEAD and OPTIONS. */
import { type OperationId, operationIds, operations } from "@credential-api/contract";
import { describeResponse, expectError } from "../../expect/expect-error.ts";
import { expectSame, expectStatus, expectThat } from "../../expect/expect-response.ts";
import { readHeader } from "../../expect/read-json.ts";
import { type Case, caseId } from "../../model/case.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { RuleReference } from "../../model/rule.ts";
import { successOf } from "../../requests/declared.ts";
import { headerOf, withHeader } from "../../requests/edit-request.ts";
import { readIds } from "../vectors/choose.ts";
import { prepareRequest, sendRejected } from "../vectors/send.ts";

const decision = { decision: "unknown-paths-and-methods" } as const;

/** Registered methods that a server must know to reject; for others, RFC 9110 allows 501. */
const methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "TRACE"];

/** Each path by its first operation. */
const pathIds = operationIds.filter(
  (id) => operationIds.find((each) => operations[each].path === operations[id].path) === id,
);

export const methodCases: readonly Case[] = [
  ...pathIds.flatMap((id) => {
    const allowed = methodsOf(id);
    return [
      ...methods.filter((method) => !allowed.includes(method)).map((method) => unsupported(id, method)),
      options(id),
    ];
  }),
  ...readIds.flatMap((id) => [headLikeGet(id), headWithoutToken(id)]),
];

/** 405 and `Allow` (Schemathesis: `unsupported_method`, `allow_header_conformance`). */
function unsupported(id: OperationId, method: string): Case {
  return {
    ...head(
      id,
      `unsupported-${method.toLowerCase()}`,
      `405 for ${method} (unsupported_method), with the methods of the path in Allow (allow_header_conformance)`,
      decision,
    ),
    covers: { status: 405, code: "errors.methodNotAllowed" },
    run: async (context) => {
      const check = (exchange: Exchange) => {
        if (method === "HEAD") expectStatus(exchange, 405);
        else expectError(exchange, "errors.methodNotAllowed");
        expectAllow(exchange, id);
        const token = headerOf(exchange.request, "Authorization");
        const echoed = new TextDecoder("latin1").decode(exchange.response.body).includes(token);
        expectThat(!echoed, "a response without the token of the request", "a response with the token", exchange);
      };
      // A body is left out: TRACE and HEAD have none, and the method is wrong with any body.
      await sendRejected(context, id, ({ path, headers }) => ({ method, path, headers }), check);
    },
  };
}

function options(id: OperationId): Case {
  return {
    ...head(
      id,
      "options",
      "200 or 204 for OPTIONS, because the contract leaves open which, with the methods of the path in Allow",
      decision,
    ),
    covers: {},
    run: async (context) => {
      const { sent } = await prepareRequest(context, id);
      const exchange = await context.send({ method: "OPTIONS", path: sent.path, headers: sent.headers });
      const { status } = exchange.response;
      expectThat(status === 200 || status === 204, "status 200 or 204", describeResponse(exchange), exchange);
      expectAllow(exchange, id);
      const patch = readHeader(exchange, "accept-patch");
      if (patch !== undefined)
        expectSame("Accept-Patch", patch, "application/json", exchange, { rule: { decision: "accept-patch" } });
    },
  };
}

/** HEAD has the status and the headers of GET. Lengths are compared only while GET returns the same. */
function headLikeGet(id: OperationId): Case {
  return {
    ...head(id, "head", "HEAD has the status and the headers of GET, and no body", decision),
    covers: { status: successOf(id) },
    run: async (context) => {
      const { sent } = await prepareRequest(context, id);
      const before = await context.send(sent);
      const exchange = await context.send({ ...sent, method: "HEAD" });
      const after = await context.send(sent);
      expectStatus(exchange, before.response.status, { earlier: [before] });
      expectEmpty(exchange);
      for (const { name } of declaredHeaders(id)) {
        const expected = readHeader(before, name);
        if (name.toLowerCase() !== "x-request-id")
          expectSame(name, readHeader(exchange, name), expected, exchange, { earlier: [before] });
      }
      const length = readHeader(exchange, "content-length");
      const lengths = [before, after].map(({ response }) => response.body.byteLength);
      const isComparable = lengths[0] === lengths[1] && readHeader(before, "content-encoding") === undefined;
      if (length !== undefined && isComparable) {
        const rule = { standard: "RFC 9110, section 8.6", says: "Content-Length of HEAD is that of GET." };
        expectSame("Content-Length", Number(length), lengths[0], exchange, { earlier: [before], rule });
      }
    },
  };
}

function headWithoutToken(id: OperationId): Case {
  return {
    ...head(id, "head-without-token", "401 for HEAD without a token, and no body", { decision: "not-authenticated" }),
    covers: {},
    run: async (context) => {
      const { sent } = await prepareRequest(context, id);
      const exchange = await context.send({ ...withHeader(sent, "Authorization"), method: "HEAD" });
      const expected = operations[id].authentication === "none" ? successOf(id) : 401;
      expectStatus(exchange, expected);
      expectEmpty(exchange);
    },
  };
}

function declaredHeaders(id: OperationId) {
  const [, { headers }] = Object.entries(operations[id].responses).find(
    ([status]) => Number(status) === successOf(id),
  ) ?? ["", { headers: [] }];
  return headers;
}

function expectEmpty(exchange: Exchange): void {
  const { byteLength } = exchange.response.body;
  expectThat(byteLength === 0, "no body", `a body of ${byteLength} bytes`, exchange);
}

/** `Allow` has the methods of the path. OPTIONS may be left out: it is supported everywhere. */
function expectAllow(exchange: Exchange, id: OperationId): void {
  const received = (readHeader(exchange, "allow") ?? "").split(",").map((method) => method.trim());
  const listed = received.filter((method) => method !== "" && method !== "OPTIONS").toSorted();
  const expected = methodsOf(id).toSorted();
  expectThat(
    listed.join() === expected.join(),
    `Allow: ${expected.join(", ")}, with or without OPTIONS`,
    `Allow: ${readHeader(exchange, "allow") ?? "no such header"}`,
    exchange,
  );
}

/** The methods of the path of an operation, HEAD with GET (RFC 9110, section 9.3.2), OPTIONS not. */
function methodsOf(id: OperationId): readonly string[] {
  return operationIds
    .filter((each) => operations[each].path === operations[id].path)
    .flatMap((each) => (operations[each].method === "get" ? ["GET", "HEAD"] : [operations[each].method.toUpperCase()]));
}

function head(id: OperationId, name: string, title: string, rule: RuleReference) {
  return { id: caseId(id, "methods", name), operation: id, group: "methods", title, rule } as const;
}
