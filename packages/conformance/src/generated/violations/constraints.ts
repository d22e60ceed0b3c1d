import type { ParameterNode } from "../schema/request-nodes.ts";
import { itemNode, memberNodes, type SchemaNode, valueNode } from "../schema/schema-node.ts";
import { memberNames } from "../values/valid-values.ts";
import { arrayConstraints } from "./array-constraints.ts";
import { type Constraint, here } from "./constraint.ts";
import { nameOf } from "./name-of.ts";
import { numberConstraints } from "./number-constraints.ts";
import { objectConstraints } from "./object-constraints.ts";
import { textConstraints } from "./text-constraints.ts";
import { typeConstraints } from "./type-constraints.ts";

/**
 * Every rule of a node and of the nodes below it: of the first item of an array, and of one member of a map.
 *
 * @param readonlyMembers members of the success body that the node, a body, cannot set
 */
export function constraintsOf(node: SchemaNode, readonlyMembers: readonly string[] = []): readonly Constraint[] {
  return [
    ...typeConstraints(node),
    ...ownConstraints(node, readonlyMembers),
    ...childrenOf(node).flatMap((each) => constraintsOf(each)),
  ];
}

/** A parameter that must be sent. A path has all its parameters. */
export function missingParameter({ in: part, required, node }: ParameterNode): readonly Constraint[] {
  if (!required || part === "path") return [];
  const breach = `${nameOf(node)} is missing`;
  return [{ node, keyword: "required", name: "missing", breach, candidates: () => here([undefined]) }];
}

function ownConstraints(node: SchemaNode, readonlyMembers: readonly string[]): readonly Constraint[] {
  switch (node.shape.type) {
    case "string":
      return textConstraints(node);
    case "integer":
    case "number":
      return numberConstraints(node);
    case "array":
      return arrayConstraints(node);
    case "object":
      return objectConstraints(node, readonlyMembers);
    case "boolean":
      return [];
  }
}

function childrenOf(node: SchemaNode): readonly SchemaNode[] {
  switch (node.shape.type) {
    case "array":
      return present(itemNode(node));
    case "object":
      return [...memberNodes(node).values(), ...present(mapValue(node))];
    default:
      return [];
  }
}

/** The name of the member is part of ids of cases, so it does not depend on the seed of a run. */
function mapValue(node: SchemaNode): SchemaNode | undefined {
  if (typeof node.shape.keywords.additionalProperties !== "object") return undefined;
  return valueNode(node, memberNames(node, { seed: 0, count: 50 })[0] ?? "a");
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
