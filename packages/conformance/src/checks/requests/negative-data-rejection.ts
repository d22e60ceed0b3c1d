import type { ExchangeCheck } from "../../model/check.ts";
import { faultsOf } from "./find-faults.ts";

export const negativeDataRejection: ExchangeCheck = {
  name: "negative_data_rejection",
  title: "a request that breaks the contract is rejected",
  applies: (exchange) => faultsOf(exchange).length > 0,
  rule: (exchange) => faultsOf(exchange)[0]?.rule ?? { decision: "strict-requests" },
  check: (exchange) => {
    const { status } = exchange.response;
    const [fault] = faultsOf(exchange);
    if (fault === undefined || status >= 300) return undefined;
    return { expected: `an error response, because ${fault.text}`, received: `status ${status}` };
  },
};
