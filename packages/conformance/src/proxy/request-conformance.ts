import { faultsOf } from "../checks/requests/find-faults.ts";
import type { ExchangeCheck } from "../model/check.ts";

/** Requests of a run are wrong on purpose; those of live traffic are not. */
export const requestConformance: ExchangeCheck = {
  name: "request_conformance",
  title: "callers send what the contract says",
  applies: ({ operation }) => operation !== null,
  rule: (exchange) => faultsOf(exchange)[0]?.rule ?? { decision: "strict-requests" },
  check: (exchange) => {
    const [first, ...others] = faultsOf(exchange);
    if (first === undefined) return undefined;
    const more = others.length === 0 ? "" : `, and ${others.length} more violations`;
    return { expected: "a request that keeps the contract", received: `${first.text}${more}` };
  },
};
