import { type Operation, type OperationId, operations } from "@credential-api/contract";

/** What tests ask about an operation. */
type Described = Pick<Operation, "method" | "path" | "parameters" | "body"> & { readonly statuses: readonly number[] };

// Any operation by its name: the type of its own row would be a union over all operations.
const all: { readonly [id: string]: Described } = operations;

/** An operation of the contract, without its types. */
export function operationOf(id: OperationId): Described {
  const operation = all[id];
  if (!operation) throw new Error(`the contract has no ${id}`);
  return operation;
}

/** A request as the operation is sent, with the names of its path parameters for their values, and no body. */
export function requestOf(id: OperationId, baseUrl = "https://idm.example.com"): Request {
  const { method, path } = operationOf(id);
  return new Request(`${baseUrl}${path.replaceAll(/[{}]/g, "")}`, { method: method.toUpperCase() });
}
