import type { Reference } from "@credential-api/openapi";
import { banner, type GeneratedFiles } from "../shared/generated-files.ts";
import { jsonSchemaOf, type OpenApiDocument, operationsOf, resolve } from "../shared/openapi-document.ts";
import type { Spec } from "../shared/read-spec.ts";
import { wireSchemas } from "./schemas.ts";

/** The members of an object by name, or those of the elements of an array; `null` where there are none to name. */
type MemberTree = { readonly [name: string]: MemberTree } | null;

/**
 * Makes the names of the members of each response body, by the name of its schema (`response-schemas.ts`). The schemas
 * allow additional members in responses, so a validator does not report unknown ones.
 */
export function makeResponseMembers({ document }: Spec): GeneratedFiles {
  const { responses: names } = wireSchemas(document);
  const trees: Record<string, MemberTree> = {};
  for (const { id, operation } of operationsOf(document)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const schema = jsonSchemaOf(document, response);
      const name = names[id]?.[status]?.body;
      if (schema !== undefined && name !== undefined) trees[name] ??= toTree(document, schema, []);
    }
  }
  const text = JSON.stringify(trees, null, 2);
  return {
    "response-members.ts": `${banner("validation/response-members.ts")}/** The members of an object by name, or those of each element of an array; \`null\` where the contract names none. */
export type MemberTree = { readonly [name: string]: MemberTree } | null;

export const responseMembers: Readonly<Record<string, MemberTree>> = ${text};\n`,
  };
}

/** `parents` are the schemas around this one: a schema that contains itself has its members named once. */
function toTree(document: OpenApiDocument, schema: object, parents: readonly object[]): MemberTree {
  const resolved = resolve<Nested>(document, schema);
  if (parents.includes(resolved)) return null;
  const { properties = {}, items, allOf = [] } = resolved;
  const below = (each: object) => toTree(document, each, [...parents, resolved]);
  if (items !== undefined) return below(items);
  const members = Object.entries(properties).map(([name, member]) => [name, below(member)] as const);
  const tree: MemberTree = Object.assign(Object.fromEntries(members), ...allOf.map(below));
  return Object.keys(tree ?? {}).length > 0 ? tree : null;
}

interface Nested {
  readonly properties?: Readonly<Record<string, object>>;
  readonly items?: object;
  readonly allOf?: readonly (object | Reference)[];
}
