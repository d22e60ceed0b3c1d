import { type OperationId, operations } from "@credential-api/contract";
import { explainResponse } from "@credential-api/contract/validators";
import { type ApiResponse, errorsOf } from "./api-response.ts";

/** Says how a response breaks the contract. Its message holds no value of the response. */
class ContractViolation extends Error {
  override name = "ContractViolation";
}

/**
 * Makes a check that the contract declares a response of the operation: its status, its body and its error codes. The check
 * throws `ContractViolation`.
 */
export function createResponseCheck(id: OperationId): (response: ApiResponse) => void {
  const explain = new Map(Object.entries(explainResponse[id]));
  const codes = new Map<string, readonly string[]>(Object.entries(operations[id].errors));
  return ({ status, body }) => {
    const violations = explain.get(String(status))?.(body);
    if (violations === undefined) throw new ContractViolation(`${id} does not declare the status ${status}`);
    const [violation] = violations;
    if (violation !== undefined) {
      throw new ContractViolation(
        `${id} ${status}: the body breaks ${violation.keyword} at "${violation.instancePath}"`,
      );
    }
    const declared = codes.get(String(status));
    const undeclared = declared && errorsOf(body).find(({ code }) => !declared.includes(code));
    if (undeclared !== undefined) {
      throw new ContractViolation(`${id} ${status} does not declare the code ${undeclared.code}`);
    }
  };
}
