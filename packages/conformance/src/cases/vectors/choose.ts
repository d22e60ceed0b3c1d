import { type OperationId, operationIds, operations } from "@credential-api/contract";
import { requestNodes } from "../../generated/schema/request-nodes.ts";

/** The operations that take a body. */
export const idsWithBody: readonly OperationId[] = operationIds.filter((id) => operations[id].body !== null);

/** Those of them whose body is an object in which every other member is unknown. */
export const idsWithStrictObject: readonly OperationId[] = idsWithBody.filter(
  (id) => requestNodes[id].body?.shape.keywords.additionalProperties === false,
);

/** The operations that only read. */
export const readIds: readonly OperationId[] = operationIds.filter((id) => operations[id].method === "get");

/** The first of these operations for each method: one handler of a server often serves one method alike. */
export function firstOfEachMethod(ids: readonly OperationId[]): ReadonlySet<OperationId> {
  return new Set(new Map(ids.toReversed().map((id) => [operations[id].method, id])).values());
}

/** Vectors that are cheap to tell apart on one operation, and those that every operation must pass. */
export interface Weighted {
  /** Default: the vector runs on one operation for each method. */
  readonly everywhere?: boolean;
}

/** Each vector with the operations on which it runs. */
export function pairs<Vector extends Weighted>(
  ids: readonly OperationId[],
  vectors: readonly Vector[],
): readonly (readonly [OperationId, Vector])[] {
  const representatives = firstOfEachMethod(ids);
  return ids.flatMap((id) =>
    vectors.filter(({ everywhere }) => everywhere || representatives.has(id)).map((vector) => [id, vector] as const),
  );
}
