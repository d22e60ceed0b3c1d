import { Ajv2020, type AnySchemaObject, type Options } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Parameter,
  type Response,
  resolve,
} from "../shared/openapi-document.ts";

/** The schemas to compile, by the name of their validator, and the schema of each response body. */
export interface WireSchemas {
  readonly schemas: Readonly<Record<string, AnySchemaObject>>;
  /** Operation id to status to name in `schemas`. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Makes an ajv with the components of the contract. It throws on an unknown keyword, an unknown format and an invalid
 * regular expression.
 *
 * `allErrors: false` stops at the first violation (for the hot path). `true` lists all violations and is many times slower
 * on bad input.
 */
export function createAjv(document: OpenApiDocument, options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictTypes: true, unicodeRegExp: true, ...options });
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    ajv.addSchema({ ...toJsonSchema(schema), $id: componentId(name) });
  }
  return ajv;
}

/**
 * The request of every operation (path parameters and body as one object, named `request_<id>`) and the body of every
 * declared response. Responses that refer to the same component share its validator.
 */
export function wireSchemas(document: OpenApiDocument): WireSchemas {
  const schemas: Record<string, AnySchemaObject> = {};
  const responses: Record<string, Record<string, string>> = {};
  for (const { id, operation } of operationsOf(document)) {
    schemas[`request_${id}`] = requestSchema(document, operation);
    const names: Record<string, string> = {};
    for (const [status, response] of Object.entries(operation.responses)) {
      const schema = resolve<Response>(document, response).content?.["application/json"]?.schema;
      if (schema === undefined) throw new Error(`${id} ${status}: no application/json schema`);
      const name = componentName(schema) ?? `response_${id}_${status}`;
      schemas[name] = toJsonSchema(schema);
      names[status] = name;
    }
    responses[id] = names;
  }
  return { schemas, responses };
}

function requestSchema(document: OpenApiDocument, { parameters = [], requestBody }: Operation): AnySchemaObject {
  const path = parameters.map((parameter) => resolve<Parameter>(document, parameter));
  const body = requestBody?.content["application/json"]?.schema;
  return closed(
    {
      path: closed(
        Object.fromEntries(path.map(({ name, schema }) => [name, toJsonSchema(schema)])),
        path.map(({ name }) => name),
      ),
      ...(body === undefined ? {} : { body: toJsonSchema(body) }),
    },
    ["path", ...(requestBody?.required ? ["body"] : [])],
  );
}

function closed(properties: Record<string, object>, required: readonly string[]): AnySchemaObject {
  return { type: "object", properties, required, additionalProperties: false };
}

const COMPONENTS = "#/components/schemas/";

const componentId = (name: string) => `urn:credential-api:schemas:${name}`;

function componentName(schema: object): string | undefined {
  return "$ref" in schema && String(schema.$ref).startsWith(COMPONENTS)
    ? String(schema.$ref).slice(COMPONENTS.length)
    : undefined;
}

const ANNOTATIONS = new Set(["example", "externalDocs", "xml", "discriminator"]);

/** A Schema Object as plain JSON Schema, without extensions and annotations of OpenAPI; references become URNs. */
function toJsonSchema(schema: object): AnySchemaObject {
  return convert(schema) as AnySchemaObject;
}

function convert(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => convert(item));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !(key.startsWith("x-") || ANNOTATIONS.has(key)))
      .map(([key, value]) => [key, convertMember(key, value, isMap)]),
  );
}

function convertMember(key: string, value: unknown, isMap: boolean): unknown {
  if (isMap) return convert(value);
  if (key === "$ref") return componentId(String(value).slice(COMPONENTS.length));
  // Instances, not schemas: a `$ref` or an `x-` in there is data.
  if (key === "const" || key === "enum" || key === "default" || key === "examples") return value;
  return convert(value, key === "properties" || key === "patternProperties" || key === "$defs");
}
