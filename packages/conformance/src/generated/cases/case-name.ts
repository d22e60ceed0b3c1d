import { toKebabCase } from "@credential-api/openapi";
import type { Location, SchemaNode } from "../schema/schema-node.ts";

/** A location and a rule in kebab case: `body-vasco-tokens-item-data-max-length`. Ids of cases are stable. */
export function caseName(location: Location, name: string): string {
  const words = location.map((segment) => (typeof segment === "number" ? "item" : toKebabCase(segment)));
  return [...words, toKebabCase(name)]
    .join("-")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** What the contract says about a location: its schema, or the parameter that the schema stands in. */
export function rulePointer({ shape }: SchemaNode): string {
  return shape.pointer.replace(/(\/parameters\/[^/]+)\/schema$/, "$1");
}
