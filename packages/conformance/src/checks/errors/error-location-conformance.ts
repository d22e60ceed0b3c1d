import { operations } from "@credential-api/contract";
import { parsePointer, toPointer, valueAt } from "@credential-api/openapi";
import type { ExchangeCheck, MatchedExchange } from "../../model/check.ts";
import { entriesOf, parseJson } from "../read-response.ts";

/** A member that is missing has a location, too: that of a member of what is there. */
export const errorLocationConformance: ExchangeCheck = {
  name: "error_location_conformance",
  title: "a pointer leads into the body of the request, and a parameter is one of the operation",
  applies: (exchange) =>
    exchange.operation !== null &&
    entriesOf(exchange).some(({ pointer, parameter }) => pointer !== undefined || parameter !== undefined),
  rule: () => ({ decision: "error-locations" }),
  check: (exchange) => {
    for (const { pointer, parameter } of entriesOf(exchange)) {
      const broken = judgeParameter(exchange, parameter) ?? judgePointer(exchange, pointer);
      if (broken !== undefined) return broken;
    }
    return undefined;
  },
};

function judgeParameter({ operation }: MatchedExchange, parameter: unknown) {
  if (operation === null || typeof parameter !== "string") return undefined;
  const names = operations[operation].parameters.map(({ name }) => name);
  if (names.includes(parameter)) return undefined;
  return { expected: `the parameter ${names.join(" or ")}`, received: `the parameter ${parameter}` };
}

function judgePointer({ request }: MatchedExchange, pointer: unknown) {
  if (typeof pointer !== "string") return undefined;
  const body = parseJson(request.body ?? new Uint8Array());
  const received = `the pointer ${JSON.stringify(pointer)}`;
  if (body === undefined) return { expected: "no pointer, because the request has no JSON body", received };
  if (pointer === "") return undefined;
  // `response_schema_conformance` says what is no pointer.
  if (!/^(?:\/(?:[^~/]|~[01])*)+$/.test(pointer)) return undefined;
  const parent = toPointer(parsePointer(pointer).slice(0, -1));
  const container = valueAt(body.value, parent);
  if (typeof container === "object" && container !== null) return undefined;
  return { expected: "a location in the body of the request", received };
}
