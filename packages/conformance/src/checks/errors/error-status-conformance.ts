import { errors } from "@credential-api/contract";
import type { ExchangeCheck } from "../../model/check.ts";
import { entriesOf } from "../read-response.ts";
import { isErrorCode } from "./error-code.ts";

/** A code that is not in the catalogue is left to `error_code_conformance`. */
export const errorStatusConformance: ExchangeCheck = {
  name: "error_status_conformance",
  title: "each code of the catalogue comes with its status",
  applies: (exchange) => entriesOf(exchange).some(({ code }) => isErrorCode(code)),
  rule: () => ({ decision: "open-codes" }),
  check: (exchange) => {
    const { status } = exchange.response;
    const wrong = entriesOf(exchange)
      .map(({ code }) => code)
      .filter(isErrorCode)
      .find((code) => errors[code].status !== status);
    return wrong && { expected: `status ${errors[wrong].status} with ${wrong}`, received: `status ${status} with it` };
  },
};
