/** A location of a request that has a schema: what can be put there, and what is wrong with it. */
import type { Violation } from "@credential-api/contract/validators";
import { toPointer } from "@credential-api/openapi";
import { readShape, type Shape } from "./shape.ts";
import { type LocatedViolation, namedViolations } from "./violations.ts";

/** How a value travels. The kit sends no text that the carrier cannot carry, or that intermediaries change. */
export type Carrier = "json" | "path" | "query" | "header";

export type Location = readonly (string | number)[];

export interface SchemaNode {
  readonly shape: Shape;
  /** Member names and indexes from the request on: `["body", "vascoTokens", 0]`. */
  readonly location: Location;
  readonly carrier: Carrier;
  /** The violations at this location and below it, when the value is there. */
  readonly explain: (value: unknown) => readonly LocatedViolation[];
  /** The node of a schema below this one: the same one each time. */
  readonly child: (pointer: string, segment: string | number) => SchemaNode;
  /** The schemas around this one, by their pointers. */
  readonly ancestors: readonly string[];
}

export interface RootOptions {
  readonly document: unknown;
  readonly pointer: string;
  readonly location: Location;
  readonly carrier: Carrier;
  /** The validator of the whole request. */
  readonly explainRequest: (request: unknown) => readonly Violation[];
}

/** Makes the node of a body or of a parameter. */
export function createNode({ document, pointer, location, carrier, explainRequest }: RootOptions): SchemaNode {
  return nodeAt(pointer, location, []);

  function nodeAt(schemaPointer: string, at: Location, ancestors: readonly string[]): SchemaNode {
    const shape = readShape(document, schemaPointer);
    const parent = toPointer(at);
    const children = new Map<string, SchemaNode>();
    return {
      shape,
      location: at,
      carrier,
      explain: (value) =>
        namedViolations(explainRequest(skeleton(at, value))).filter(
          (violation) => violation.pointer === parent || violation.pointer.startsWith(`${parent}/`),
        ),
      child: (childPointer, segment) => {
        const key = `${childPointer} ${segment}`;
        const child = children.get(key) ?? nodeAt(childPointer, [...at, segment], [...ancestors, shape.pointer]);
        children.set(key, child);
        return child;
      },
      ancestors,
    };
  }
}

/** The members that the schema of an object names. A schema inside itself is there once more, and then left out. */
export function memberNodes(node: SchemaNode): ReadonlyMap<string, SchemaNode> {
  const { keywords, pointers } = node.shape;
  const members = Object.keys(keywords.properties ?? {}).map(
    (name) => [name, node.child(toPointer([name], pointers.properties), name)] as const,
  );
  return new Map(members.filter(([, member]) => !isRepeated(member)));
}

/** The first item of an array; `undefined` when the items would contain themselves a third time. */
export function itemNode(node: SchemaNode): SchemaNode | undefined {
  const { items } = node.shape.pointers;
  if (items === undefined) return undefined;
  const item = node.child(items, 0);
  return isRepeated(item) ? undefined : item;
}

/** The values of a map. */
export function valueNode(node: SchemaNode, name: string): SchemaNode | undefined {
  const { keywords, pointers } = node.shape;
  const { additionalProperties } = pointers;
  if (typeof keywords.additionalProperties !== "object" || additionalProperties === undefined) return undefined;
  const value = node.child(additionalProperties, name);
  return isRepeated(value) ? undefined : value;
}

function isRepeated({ shape, ancestors }: SchemaNode): boolean {
  return ancestors.filter((pointer) => pointer === shape.pointer).length > 1;
}

/** The smallest value that has this value at the location. */
function skeleton(location: Location, value: unknown): unknown {
  return location.reduceRight<unknown>(
    (inner, segment) => (typeof segment === "number" ? [inner] : Object.fromEntries([[segment, inner]])),
    value,
  );
}
