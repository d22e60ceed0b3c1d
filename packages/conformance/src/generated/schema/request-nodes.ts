import { type OperationId, operationIds, operations } from "@credential-api/contract";
import contractDocument from "@credential-api/contract/openapi.json" with { type: "json" };
import { explainRequest } from "@credential-api/contract/validators";
import { isReference, toPointer, valueAt } from "@credential-api/openapi";
import { createNode, type SchemaNode } from "./schema-node.ts";

/** The parts of a request that have a schema. */
export interface RequestNodes {
  readonly body?: SchemaNode;
  readonly parameters: readonly ParameterNode[];
}

export interface ParameterNode {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly node: SchemaNode;
}

/**
 * Returns whether a path parameter is an external ID. One that was made up is then the ID of nothing (decision external-ids).
 * Of other parameters, such as codes and numbers, the contract does not say that.
 */
export function isExternalId({ node }: Pick<ParameterNode, "node">): boolean {
  return node.shape.pointer === "/components/schemas/ExtId";
}

/**
 * Reads the schemas of the request of an operation.
 *
 * @throws Error naming a keyword that the kit cannot vary.
 */
function readRequestNodes(id: OperationId): RequestNodes {
  const { method, path, parameters, body } = operations[id];
  const document: unknown = contractDocument;
  const options = { document, explainRequest: explainRequest[id] };
  const pathItem = toPointer(["paths", path]);
  const operation = toPointer([method], pathItem);
  return {
    ...(body === null
      ? {}
      : {
          body: createNode({
            ...options,
            pointer: toPointer(["requestBody", "content", "application/json", "schema"], operation),
            location: ["body"],
            carrier: "json",
          }),
        }),
    parameters: parameters.map(({ name, in: part, required }) => {
      const pointer = parameterPointer(document, [operation, pathItem], name, part);
      const schema = toPointer(["schema"], pointer);
      const node = createNode({ ...options, pointer: schema, location: [part, name], carrier: part });
      return { name, in: part, required, node };
    }),
  };
}

/** The requests of all operations. */
export const requestNodes = Object.fromEntries(operationIds.map((id) => [id, readRequestNodes(id)])) as {
  readonly [Id in OperationId]: RequestNodes;
};

/** A parameter of the operation, or of its path. */
function parameterPointer(document: unknown, parents: readonly string[], name: string, part: string): string {
  for (const parent of parents) {
    const list = valueAt(document, toPointer(["parameters"], parent));
    for (const [index, entry] of (Array.isArray(list) ? list : []).entries()) {
      const own = toPointer(["parameters", index], parent);
      const pointer = isReference(entry) ? entry.$ref.slice(1) : own;
      const parameter = valueAt(document, pointer);
      if (valueAt(parameter, ["name"]) === name && valueAt(parameter, ["in"]) === part) return pointer;
    }
  }
  throw new Error(`The contract has no ${part} parameter ${name} at ${parents[0]}`);
}
