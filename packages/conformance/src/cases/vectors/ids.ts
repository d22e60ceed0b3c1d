/** IDs in a path, and what the contract says of the response to one that was made up. */
import { type ErrorCode, errors, type OperationId } from "@credential-api/contract";
import { expectError } from "../../expect/expect-error.ts";
import { expectStatus } from "../../expect/expect-response.ts";
import { isExternalId, type ParameterNode, requestNodes } from "../../generated/schema/request-nodes.ts";
import type { Exchange } from "../../model/exchange.ts";
import { declaresCode, successStatuses } from "../../requests/declared.ts";

/** The path parameter of an operation with this name. */
export function pathParameter(id: OperationId, name: string): ParameterNode | undefined {
  return requestNodes[id].parameters.find((each) => each.in === "path" && each.name === name);
}

/** The code of the response to an ID that was made up; `undefined` when the contract leaves open whether it exists. */
export function codeOfOtherId(parameter: Pick<ParameterNode, "name" | "node">, text: string): ErrorCode | undefined {
  // The data room is checked before the schema, and no data room has such a client.
  if (parameter.name === "clientExtId") return "errors.dataroomPermissionDenied";
  if (parameter.node.explain(text).length > 0) return "errors.invalidData";
  return isExternalId(parameter) ? "errors.noRecord" : undefined;
}

/** The response is that to an ID that was made up. Throws `Failure` otherwise. */
export function expectOtherId(
  exchange: Exchange,
  id: OperationId,
  parameter: Pick<ParameterNode, "name" | "node">,
  text: string,
): void {
  const code = codeOfOtherId(parameter, text);
  if (code === undefined) expectStatus(exchange, openStatuses(id));
  else expectError(exchange, code, code === "errors.invalidData" ? { parameter: parameter.name } : {});
}

/** The statuses that an operation can have for an ID that its schema allows. */
export function openStatuses(id: OperationId): readonly number[] {
  const missing = declaresCode(id, "errors.noRecord") ? [errors["errors.noRecord"].status] : [];
  return [...successStatuses(id), ...missing];
}
