import { type OperationId, operationIds, operations } from "@credential-api/contract";

/** A path of the contract. */
export interface OperationPath {
  /** With `{parameter}` segments, as in the contract. */
  readonly template: string;
  /** The operations at the path, one per method of the contract. */
  readonly operationIds: readonly OperationId[];
  /** The methods of the path in upper case, HEAD included, OPTIONS not. */
  readonly methods: readonly string[];
}

/** The HTTP methods that a method of the contract serves: GET also serves HEAD (RFC 9110, section 9.3.2). */
export function methodNames(method: string): readonly string[] {
  return method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()];
}

/** Every path of the contract, in the order of the contract. */
export const operationPaths: readonly OperationPath[] = [...new Set(operationIds.map((id) => operations[id].path))].map(
  (template) => {
    const ids = operationIds.filter((id) => operations[id].path === template);
    return { template, operationIds: ids, methods: ids.flatMap((id) => methodNames(operations[id].method)) };
  },
);
