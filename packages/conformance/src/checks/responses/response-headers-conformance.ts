import type { OperationId, ParameterType } from "@credential-api/contract";
import { explainResponseHeaders, type Violation } from "@credential-api/contract/validators";
import { readHeader } from "../../expect/read-json.ts";
import type { ExchangeCheck } from "../../model/check.ts";
import { toValue } from "../parameter-value.ts";
import { declaredResponse, ruleOfResponse } from "../read-response.ts";

type Explain = (values: Readonly<Record<string, unknown>>) => readonly Violation[];

/** HEAD has the headers of GET. */
export const responseHeadersConformance: ExchangeCheck = {
  name: "response_headers_conformance",
  title: "the headers of the response are those that the contract declares",
  applies: (exchange) => (declaredResponse(exchange)?.headers.length ?? 0) > 0,
  rule: ruleOfResponse,
  check: (exchange) => {
    const { operation, response } = exchange;
    const declared = declaredResponse(exchange)?.headers ?? [];
    const missing = declared.find(({ name, required }) => required && readHeader(exchange, name) === undefined);
    if (missing !== undefined) return { expected: `the header ${missing.name}`, received: `no ${missing.name}` };
    const values = declared.flatMap(({ name, type, items }) => {
      const text = readHeader(exchange, name);
      return text === undefined ? [] : [[name, toHeaderValue(text, type, items)] as const];
    });
    const explain = operation === null ? undefined : explainersOf(operation)[response.status];
    const [violation] = explain?.(Object.fromEntries(values)) ?? [];
    if (violation === undefined) return undefined;
    const name = violation.instancePath.split("/")[1] ?? "";
    return { expected: `${name} ${violation.message}`, received: `${name}: ${readHeader(exchange, name)}` };
  },
};

/** An array is a list of values, separated by commas (RFC 9110, section 5.6.1). */
function toHeaderValue(text: string, type: ParameterType, items: Exclude<ParameterType, "array"> = "string"): unknown {
  if (type !== "array") return toValue(text, type);
  const texts = text.split(",").map((item) => item.trim());
  return texts.filter((item) => item !== "").map((item) => toValue(item, items));
}

function explainersOf(operation: OperationId): Readonly<Record<number, Explain | undefined>> {
  return explainResponseHeaders[operation];
}
