/** What checks read of a response. None of it throws, with any response. */
import { type DeclaredResponse, type OperationId, operations } from "@credential-api/contract";
import { isObject, type JsonObject } from "../expect/read-json.ts";
import type { MatchedExchange } from "../model/check.ts";
import type { ReceivedResponse } from "../model/exchange.ts";
import type { RuleReference } from "../model/rule.ts";

/** The body of a response as JSON; `undefined` when it is not JSON in UTF-8. */
export function jsonOf({ response }: Pick<MatchedExchange, "response">): { readonly value: unknown } | undefined {
  let read = bodies.get(response);
  if (read === undefined) {
    read = { json: parseJson(response.body) };
    bodies.set(response, read);
  }
  return read.json;
}

/** The body of a response if it is a JSON object; otherwise one without members. */
export function objectOf(exchange: MatchedExchange): JsonObject {
  const value = jsonOf(exchange)?.value;
  return isObject(value) ? value : {};
}

/** The entries of an error response that are objects; empty for any other body. */
export function entriesOf(exchange: MatchedExchange): readonly JsonObject[] {
  const { errors } = objectOf(exchange);
  return exchange.response.status >= 400 && Array.isArray(errors) ? errors.filter(isObject) : [];
}

/** What the contract declares for the status of a response; `undefined` when it declares none. */
export function declaredResponse({ operation, response }: MatchedExchange): DeclaredResponse | undefined {
  return operation === null ? undefined : responsesOf(operation)[response.status];
}

/** Returns whether a response has no body by the rules of HTTP (RFC 9110, section 6.4.1). */
export function isWithoutContent({ request, response: { status } }: MatchedExchange): boolean {
  return request.method === "HEAD" || status === 204 || status === 304;
}

/** The description of the response in the contract, or of the operation if it declares none. */
export function ruleOfResponse(exchange: MatchedExchange): RuleReference {
  const { operation, response } = exchange;
  if (operation === null) return { decision: "unknown-paths-and-methods" };
  return declaredResponse(exchange) === undefined ? { operation } : { operation, status: response.status };
}

/** Parses bytes as JSON in UTF-8. */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(utf8.decode(bytes)) };
  } catch {
    return undefined;
  }
}

// `ignoreBOM` keeps a byte order mark in the text, where JSON.parse rejects it (RFC 8259, section 8.1).
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Each check reads the body of the same response. */
const bodies = new WeakMap<ReceivedResponse, { readonly json: { readonly value: unknown } | undefined }>();

function responsesOf(operation: OperationId): Readonly<Record<number, DeclaredResponse | undefined>> {
  return operations[operation].responses;
}
