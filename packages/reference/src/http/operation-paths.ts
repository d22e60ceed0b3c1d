import { type OperationId, operationIds, operations } from "@credential-api/contract";

/** A path of the contract. */
export interface OperationPath {
  /** With `{parameter}` segments, as the contract writes it. */
  readonly template: string;
  /** The operations at the path, one per method of the contract. */
  readonly operationIds: readonly OperationId[];
  /** The methods that do something there, as `methodNames` has them; OPTIONS is not among them. */
  readonly methods: readonly string[];
}

/** The names of a method of the contract on the wire: HEAD is GET without the body (RFC 9110, section 9.3.2). */
export function methodNames(method: string): readonly string[] {
  return method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()];
}

/** Every path of the contract, in its order. */
export const operationPaths: readonly OperationPath[] = [...new Set(operationIds.map((id) => operations[id].path))].map(
  (template) => {
    const ids = operationIds.filter((id) => operations[id].path === template);
    return { template, operationIds: ids, methods: ids.flatMap((id) => methodNames(operations[id].method)) };
  },
);
