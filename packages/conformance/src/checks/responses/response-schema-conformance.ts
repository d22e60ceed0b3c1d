import { type OperationId, operationIds } from "@credential-api/contract";
import { explainResponse, type Violation } from "@credential-api/contract/validators";
import type { ExchangeCheck, MatchedExchange } from "../../model/check.ts";
import { declaredResponse, isWithoutContent, jsonOf, ruleOfResponse } from "../read-response.ts";

type Explain = (body: unknown) => readonly Violation[];

/** A request that no operation has gets an error response, too. */
export const responseSchemaConformance: ExchangeCheck = {
  name: "response_schema_conformance",
  title: "the body is as its schema says",
  applies: (exchange) => !isWithoutContent(exchange) && schemaOf(exchange) !== undefined,
  rule: ruleOfResponse,
  check: (exchange) => {
    const { body } = exchange.response;
    const isEmpty = declaredResponse(exchange)?.body === false;
    if (isEmpty) return body.byteLength === 0 ? undefined : { expected: "no body", received: sizeOf(body) };
    const json = jsonOf(exchange);
    if (json === undefined) {
      return {
        expected: "a JSON body in UTF-8",
        received: body.byteLength === 0 ? "no body" : `${sizeOf(body)} that is not JSON`,
      };
    }
    const violations = schemaOf(exchange)?.(json.value) ?? [];
    const [first] = violations;
    if (first === undefined) return undefined;
    const others = violations.length === 1 ? "" : `, and ${violations.length - 1} more violations`;
    return {
      expected: `${first.instancePath === "" ? "the body" : first.instancePath} ${first.message}`,
      received: `a body that breaks ${first.keyword}${others}`,
    };
  },
};

function schemaOf({ operation, request, response: { status } }: MatchedExchange): Explain | undefined {
  if (operation !== null) return explainersOf(operation)[status];
  return status >= 400 && status < 500 && request.method !== "OPTIONS" ? explainErrors : undefined;
}

function explainersOf(operation: OperationId): Readonly<Record<number, Explain | undefined>> {
  return explainResponse[operation];
}

/** All error responses have one schema (decision error-envelope). */
const explainErrors = operationIds.map((id) => explainersOf(id)[404]).find((explain) => explain !== undefined);

function sizeOf({ byteLength }: Uint8Array): string {
  return `a body of ${byteLength} bytes`;
}
