import { type OperationId, operations } from "@credential-api/contract";
import { explainResponse } from "@credential-api/contract/validators";
import { type Answer, errorsOf } from "./answer.ts";

/** Says how an answer broke the contract. Never carries a value of the answer. */
class BrokenContract extends Error {
  override name = "BrokenContract";
}

/**
 * Makes the check that the contract declares an answer of the operation: its status, its body and the codes of its errors.
 * The check throws `BrokenContract`.
 */
export function createAnswerCheck(id: OperationId): (answer: Answer) => void {
  const explain = new Map(Object.entries(explainResponse[id]));
  const codes = new Map<string, readonly string[]>(Object.entries(operations[id].errors));
  return ({ status, body }) => {
    const violations = explain.get(String(status))?.(body);
    if (violations === undefined) throw new BrokenContract(`${id} does not declare the status ${status}`);
    const [violation] = violations;
    if (violation !== undefined) {
      throw new BrokenContract(`${id} ${status}: the body breaks ${violation.keyword} at "${violation.instancePath}"`);
    }
    const declared = codes.get(String(status));
    const undeclared = declared && errorsOf(body).find(({ code }) => !declared.includes(code));
    if (undeclared !== undefined)
      throw new BrokenContract(`${id} ${status} does not declare the code ${undeclared.code}`);
  };
}
