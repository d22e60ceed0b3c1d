import { toConstraints, toMemberSchema } from "./members.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, object>>;
}

/**
 * The document with a description at every property: its own or that of the schema it refers to, and its bounds in words.
 * An editor shows the description of the property, not that of its type.
 */
export function withMemberDocs(document: OpenApiDocument): OpenApiDocument {
  const schemas = Object.entries<ObjectSchema>(document.components.schemas).map(([name, { properties, ...rest }]) => [
    name,
    properties ? { ...rest, properties: described(document, properties) } : rest,
  ]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}

function described(document: OpenApiDocument, properties: Readonly<Record<string, object>>) {
  const entries = Object.entries(properties).map(([name, property]) => {
    const schema = toMemberSchema(document, property);
    const bounds = toConstraints(document, schema);
    const description = [schema.description?.trim(), bounds && `Bounds: ${bounds}.`].filter(Boolean).join("\n\n");
    return [name, { ...property, ...(description && { description }), ...(schema.deprecated && { deprecated: true }) }];
  });
  return Object.fromEntries(entries);
}
