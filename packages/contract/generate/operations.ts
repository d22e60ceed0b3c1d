import type { OperationParameter, ParameterType } from "../src/operations.ts";
import { banner, type GeneratedFiles } from "./shared/generated-files.ts";
import { propertiesOf, toMemberSchema } from "./shared/members.ts";
import {
  type ContractOperation,
  type Header,
  jsonSchemaOf,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Parameter,
  type RequestBody,
  type Response,
  resolve,
} from "./shared/openapi-document.ts";
import type { Spec } from "./shared/read-spec.ts";

/**
 * Makes the operations table: what servers and tests need in addition to the types.
 *
 * @throws Error naming the operation and the declaration that is not supported. The lint rules report the same at its line.
 */
export function makeOperations({ document }: Spec): GeneratedFiles {
  const table = Object.fromEntries(operationsOf(document).map((placed) => [placed.id, row(document, placed)]));
  const parts = [
    'import type { Operation, OperationId } from "../operation.ts";\n',
    "/** The parameters that have a default, by operation. */",
    "export interface DefaultedParameters {",
    ...Object.entries(table).flatMap(([id, { parameters }]) => defaulted(id, parameters)),
    "}\n",
    // Not `as const`: a compiler takes long over the literal types of a large contract.
    "/** The operations table. */",
    `export const operations: { readonly [Id in OperationId]: Operation<Id> } = ${toLiteral(table)};\n`,
  ];
  return { "operations.ts": `${banner("operations.ts")}${parts.join("\n")}` };
}

function defaulted(id: string, parameters: readonly OperationParameter[]): readonly string[] {
  const names = parameters.flatMap(({ name, default: value }) => (value === undefined ? [] : [JSON.stringify(name)]));
  return names.length === 0 ? [] : [`  readonly ${id}: ${names.join(" | ")};`];
}

function row(document: OpenApiDocument, { id, method, path, operation }: ContractOperation) {
  const permissions = operation["x-required-permissions"];
  return {
    id,
    method,
    path,
    summary: operation.summary,
    since: operation["x-since"],
    authentication: operation.security?.length === 0 ? "none" : "bearer",
    permissions: "anyOf" in permissions ? permissions.anyOf : permissions,
    permissionMatch: "anyOf" in permissions ? "any" : "all",
    parameters: (operation.parameters ?? []).map((each) => parameter(document, id, resolve<Parameter>(document, each))),
    body: operation.requestBody === undefined ? null : body(id, operation.requestBody),
    statuses: Object.keys(operation.responses).map(Number),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, each]) => [status, response(document, id, status, each)]),
    ),
    errors: operation["x-errors"],
    pagination: operation["x-pagination"] ?? null,
    ...successMembers(document, operation),
  };
}

function parameter(document: OpenApiDocument, id: string, given: Parameter): OperationParameter {
  const { name, in: location, required = false, explode = location === "query" } = given;
  if (location === "cookie")
    throw new Error(`${id}: cookie parameter ${name}: only path, query and header are supported`);
  const label = `${location} parameter ${name}`;
  const schema = toMemberSchema(document, given.schema);
  const types = valueTypes(document, id, label, given.schema);
  const common = { name, in: location, required, ...types };
  const rest = schema.default === undefined ? {} : { default: schema.default };
  if (types.type !== "array") return { ...common, ...rest };
  if (location === "path") throw new Error(`${id}: ${label}: an array is not supported in a path`);
  return { ...common, explode: location === "query" && explode, ...rest };
}

/** The type of a parameter or a header, and that of its items if it is an array. */
function valueTypes(document: OpenApiDocument, id: string, label: string, given: object | undefined) {
  const schema = toMemberSchema(document, given ?? {});
  const type = parameterType(id, label, schema.type);
  if (type !== "array") return { type };
  const items = parameterType(id, `an item of ${label}`, toMemberSchema(document, schema.items ?? {}).type);
  if (items === "array") throw new Error(`${id}: ${label}: an array in an array is not supported`);
  return { type, items };
}

function parameterType(id: string, label: string, type: unknown): ParameterType {
  const supported = parameterTypes.find((each) => each === type);
  if (supported !== undefined) return supported;
  throw new Error(`${id}: ${label} has the type ${String(type)}: only ${parameterTypes.join(", ")} are supported`);
}

const parameterTypes = ["string", "integer", "number", "boolean", "array"] as const;

function body(id: string, { content, required, ...rest }: RequestBody) {
  const mediaTypes = Object.keys(content);
  assertJson(`${id}: request`, mediaTypes);
  return { required: required ?? false, maxBytes: rest["x-max-bytes"], mediaTypes };
}

function response(document: OpenApiDocument, id: string, status: string, each: Operation["responses"][string]) {
  const { content = {}, headers = {} } = resolve<Response>(document, each);
  assertJson(`${id}: ${status} response`, Object.keys(content));
  return {
    body: jsonSchemaOf(document, each) !== undefined,
    headers: Object.entries(headers).map(([name, value]) => {
      const { required = false, schema = {} } = resolve<Header>(document, value);
      const label = `header ${name} of the ${status} response`;
      return { name, required, ...valueTypes(document, id, label, schema) };
    }),
  };
}

function assertJson(subject: string, mediaTypes: readonly string[]): void {
  if (mediaTypes.every((type) => type === "application/json")) return;
  throw new Error(`${subject} media types ${mediaTypes.join(", ")}: only application/json is supported`);
}

/** The members of the first success body that is an object, and those of them that the request body does not have. */
function successMembers(document: OpenApiDocument, { requestBody, responses }: Operation) {
  const bodies = Object.entries(responses).flatMap(([status, each]) =>
    Number(status) < 300 ? [membersOf(document, jsonSchemaOf(document, each))] : [],
  );
  const readable = bodies.find((members) => members.length > 0) ?? [];
  const writable = new Set(membersOf(document, requestBody?.content["application/json"]?.schema));
  return { members: readable, readonlyMembers: readable.filter((name) => !writable.has(name)) };
}

function membersOf(document: OpenApiDocument, schema: object | undefined): readonly string[] {
  return schema === undefined ? [] : Object.keys(propertiesOf(document, schema));
}

/** JSON with unquoted keys. */
function toLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
