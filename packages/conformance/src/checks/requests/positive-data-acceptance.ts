import { valueAt } from "@credential-api/openapi";
import type { ExchangeCheck, MatchedExchange } from "../../model/check.ts";
import { entriesOf, parseJson } from "../read-response.ts";
import { faultsOf } from "./find-faults.ts";

/** What a server says of a request that it cannot read, or that breaks its schema. */
const SCHEMA_CODES: ReadonlySet<unknown> = new Set([
  "errors.malformedRequest",
  "errors.requestTooLarge",
  "errors.unsupportedMediaType",
  "errors.invalidData",
  "errors.modifyReadonlyData",
]);

export const positiveDataAcceptance: ExchangeCheck = {
  name: "positive_data_acceptance",
  title: "a valid request is not rejected as invalid",
  applies: (exchange) => exchange.operation !== null && faultsOf(exchange).length === 0,
  rule: ({ operation }) => (operation === null ? { decision: "business-errors" } : { operation }),
  check: (exchange) => {
    const entry = wrongEntry(exchange);
    if (entry === undefined) return undefined;
    const { status } = exchange.response;
    const at =
      typeof entry.pointer === "string" ? ` at ${entry.pointer === "" ? "the whole body" : entry.pointer}` : "";
    return {
      expected: "no error of the request, because it is valid",
      received: `status ${status} with ${entry.code}${at}`,
    };
  },
};

function wrongEntry(exchange: MatchedExchange) {
  return entriesOf(exchange).find(({ code, pointer }) => SCHEMA_CODES.has(code) && !isBusinessRule(exchange, pointer));
}

/**
 * What is invalid data by a business rule: a PEM block that is no certificate (decision signer-certificate), and an external ID
 * that no URL can have (decision generated-external-ids).
 */
function isBusinessRule({ request }: MatchedExchange, pointer: unknown): boolean {
  if (pointer === "/signerCert") return true;
  const value = pointer === "/extId" ? valueAt(bodyOf(request), pointer) : undefined;
  return value === "." || value === "..";
}

function bodyOf({ body }: MatchedExchange["request"]): unknown {
  return body && parseJson(body)?.value;
}
