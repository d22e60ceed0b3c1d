import type { ExchangeCheck } from "../../model/check.ts";
import { declaredResponse } from "../read-response.ts";

/** A 503 that the contract declares is no failure: it says that the same request can succeed later. */
export const notAServerError: ExchangeCheck = {
  name: "not_a_server_error",
  title: "the server does not fail",
  applies: ({ broken }) => broken !== true,
  rule: () => ({ decision: "fatal-errors" }),
  check: (exchange) => {
    const { status } = exchange.response;
    if (status < 500 || (status === 503 && declaredResponse(exchange) !== undefined)) return undefined;
    return { expected: "a status below 500", received: `status ${status}` };
  },
};
