import { readHeader } from "../../expect/read-json.ts";
import type { ExchangeCheck } from "../../model/check.ts";

/** `response_headers_conformance` checks that an id is well-formed. */
export const requestIdConformance: ExchangeCheck = {
  name: "request_id_conformance",
  title: "a response with X-Request-Id has the well-formed one of the request",
  applies: (exchange) => readHeader(exchange, "x-request-id") !== undefined && sentId(exchange) !== undefined,
  rule: () => ({ decision: "request-ids" }),
  check: (exchange) => {
    const sent = sentId(exchange);
    const received = readHeader(exchange, "x-request-id");
    return received === sent ? undefined : { expected: `X-Request-Id: ${sent}`, received: `X-Request-Id: ${received}` };
  },
};

/** The id of the request, if it has one and it is well-formed. */
function sentId({ request }: Parameters<ExchangeCheck["applies"]>[0]): string | undefined {
  const [first, ...others] = request.headers.filter(([name]) => name.toLowerCase() === "x-request-id");
  return first !== undefined && others.length === 0 && /^[A-Za-z0-9_=-]{1,255}$/.test(first[1]) ? first[1] : undefined;
}
