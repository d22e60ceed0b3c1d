import { errors, type OperationId, operations } from "@credential-api/contract";
import type { ExchangeCheck } from "../../model/check.ts";
import { entriesOf, ruleOfResponse } from "../read-response.ts";
import { isErrorCode } from "./error-code.ts";

/** A caller must expect other codes; a server of this contract sends those of its catalogue. */
export const errorCodeConformance: ExchangeCheck = {
  name: "error_code_conformance",
  title: "the contract declares each code for the operation and the status",
  applies: (exchange) => entriesOf(exchange).some(({ code }) => typeof code === "string"),
  rule: ruleOfResponse,
  check: (exchange) => {
    const { operation, response } = exchange;
    const declared: readonly string[] = operation === null ? codesOfNone : (codesOf(operation)[response.status] ?? []);
    const wrong = entriesOf(exchange).find(({ code }) => typeof code === "string" && !declared.includes(code))?.code;
    if (wrong === undefined) return undefined;
    const remark = isErrorCode(wrong) ? "" : ", which is not in the catalogue";
    return {
      expected: declared.length === 0 ? `no code with status ${response.status}` : declared.join(" or "),
      received: `${wrong}${remark}`,
    };
  },
};

/** Of a request that no operation has: its own codes, and those of any request that cannot be read or served. */
const codesOfNone = Object.entries(errors)
  .filter(([, { answers, status }]) => answers === "server" || status === 400 || status >= 500)
  .map(([code]) => code);

function codesOf(operation: OperationId): Readonly<Record<number, readonly string[] | undefined>> {
  return operations[operation].errors;
}
