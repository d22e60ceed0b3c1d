import { type OperationId, operationIds } from "@credential-api/contract";
import { examples, type ResponseExample } from "@credential-api/contract/examples";

/** A response that the contract shows. Without content it has no `value`. */
export interface ShownResponse {
  readonly id: OperationId;
  readonly status: number;
  readonly name: string;
  readonly value: unknown;
}

// Any operation by its name: the type of its own row would be a union over all operations.
const all: {
  readonly [id: string]: {
    readonly responses: { readonly [status: string]: Readonly<Record<string, ResponseExample>> };
  };
} = examples;

/** Every response that the contract shows, of every operation. */
export const shownResponses: readonly ShownResponse[] = operationIds.flatMap((id) =>
  Object.entries(all[id]?.responses ?? {}).flatMap(([status, named]) =>
    Object.entries(named).map(([name, { value }]) => ({ id, status: Number(status), name, value })),
  ),
);
