import { type OperationId, operations } from "@credential-api/contract";

/** A request as the operation is sent, with the names of its path parameters for their values, and no body. */
export function requestOf(id: OperationId, baseUrl = "https://idm.example.com"): Request {
  const { method, path } = operations[id];
  return new Request(`${baseUrl}${path.replaceAll(/[{}]/g, "")}`, { method: method.toUpperCase() });
}
