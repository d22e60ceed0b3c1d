import { Ajv2020, type AnySchemaObject, type Options } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  type Header,
  jsonSchemaOf,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Parameter,
  type Response,
  resolve,
} from "../shared/openapi-document.ts";

/** The schemas to compile, by the name of their validator, and the validators of each response. */
export interface WireSchemas {
  readonly schemas: Readonly<Record<string, AnySchemaObject>>;
  /** Operation id to status to names in `schemas`. A response without content has no `body`. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, ResponseSchemas>>>>;
}

interface ResponseSchemas {
  readonly body?: string;
  readonly headers?: string;
}

/**
 * Makes an ajv with the components of the contract. It throws on an unknown keyword, an unknown format and an invalid
 * regular expression.
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
 * The request of every operation (its parameters and body as one object, named `request_<id>`), and the body and the headers
 * of every declared response. Equal responses share their validators.
 */
export function wireSchemas(document: OpenApiDocument): WireSchemas {
  const schemas: Record<string, AnySchemaObject> = {};
  const responses: Record<string, Record<string, ResponseSchemas>> = {};
  const headerNames = new Map<string, string>();

  function addBody(id: string, status: string, schema: object): string {
    const name = componentName(schema) ?? `response_${id}_${status}`;
    schemas[name] ??= toJsonSchema(schema);
    return name;
  }

  function addHeaders(id: string, status: string, schema: AnySchemaObject): string {
    const text = JSON.stringify(schema);
    const name = headerNames.get(text) ?? `headers_${id}_${status}`;
    headerNames.set(text, name);
    schemas[name] ??= schema;
    return name;
  }

  for (const { id, operation } of operationsOf(document)) {
    schemas[`request_${id}`] = requestSchema(document, operation);
    const names: Record<string, ResponseSchemas> = {};
    for (const [status, response] of Object.entries(operation.responses)) {
      const body = jsonSchemaOf(document, response);
      const headers = headersSchema(document, resolve<Response>(document, response));
      names[status] = {
        ...(body && { body: addBody(id, status, body) }),
        ...(headers && { headers: addHeaders(id, status, headers) }),
      };
    }
    responses[id] = names;
  }
  return { schemas, responses };
}

function requestSchema(document: OpenApiDocument, { parameters = [], requestBody }: Operation): AnySchemaObject {
  const resolved = parameters.map((parameter) => resolve<Parameter>(document, parameter));
  const parts: Record<string, AnySchemaObject> = {};
  for (const part of new Set(resolved.map((parameter) => parameter.in))) {
    parts[part] = closedObject(resolved.filter((parameter) => parameter.in === part));
  }
  const required = Object.keys(parts).filter((part) => parts[part]?.required.length > 0);
  const body = requestBody?.content["application/json"]?.schema;
  if (body !== undefined) parts.body = toJsonSchema(body);
  return closed(parts, requestBody?.required ? [...required, "body"] : required);
}

/** The declared headers of a response by their names; undeclared ones are allowed. */
function headersSchema(document: OpenApiDocument, { headers = {} }: Response): AnySchemaObject | undefined {
  const resolved = Object.entries(headers).map(([name, header]) => ({ name, ...resolve<Header>(document, header) }));
  if (resolved.length === 0) return undefined;
  const { additionalProperties: _open, ...schema } = closedObject(resolved);
  return schema;
}

interface NamedSchema {
  readonly name: string;
  readonly required?: boolean;
  readonly schema?: object;
}

function closedObject(members: readonly NamedSchema[]): AnySchemaObject {
  const properties = Object.fromEntries(members.map(({ name, schema = {} }) => [name, toJsonSchema(schema)]));
  return closed(
    properties,
    members.flatMap(({ name, required }) => (required ? [name] : [])),
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
  const schema = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !(key.startsWith("x-") || ANNOTATIONS.has(key)))
      .map(([key, value]) => [key, convertMember(key, value, isMap)]),
  );
  return !isMap && schema.type === "integer" ? { ...schema, ...safeBounds(schema) } : schema;
}

/** JSON.parse rounds integers beyond these bounds, so that a value would change on its way. They are violations instead. */
function safeBounds({ minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Bounds) {
  return {
    minimum: Math.max(minimum, Number.MIN_SAFE_INTEGER),
    maximum: Math.min(maximum, Number.MAX_SAFE_INTEGER),
  };
}

interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

function convertMember(key: string, value: unknown, isMap: boolean): unknown {
  if (isMap) return convert(value);
  if (key === "$ref") return componentId(String(value).slice(COMPONENTS.length));
  // Instances, not schemas: a `$ref` or an `x-` in there is data.
  if (key === "const" || key === "enum" || key === "default" || key === "examples") return value;
  return convert(value, key === "properties" || key === "patternProperties" || key === "$defs");
}
