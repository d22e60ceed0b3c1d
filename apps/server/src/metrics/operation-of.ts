import { type OperationId, operationIds, operations } from "@credential-api/contract";
import type { Exchange } from "../http/exchange.ts";

/**
 * The operation that a request is for, by the name of its path and its method; `undefined` when no operation has both. A HEAD
 * belongs to the operation of GET.
 */
export function operationOf({ pathName, incoming }: Pick<Exchange, "pathName" | "incoming">): OperationId | undefined {
  const method = incoming.method === "HEAD" ? "GET" : incoming.method;
  return method === undefined ? undefined : byPath.get(pathName)?.get(method);
}

const byPath = new Map<string, Map<string, OperationId>>();
for (const id of operationIds) {
  const { path, method } = operations[id];
  const methods = byPath.get(path) ?? new Map<string, OperationId>();
  byPath.set(path, methods.set(method.toUpperCase(), id));
}
