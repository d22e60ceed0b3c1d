import { banner, type GeneratedFiles } from "./shared/generated-files.ts";
import {
  type ContractOperation,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  type RequestBody,
  resolve,
} from "./shared/openapi-document.ts";
import type { Spec } from "./shared/read-spec.ts";

/**
 * Makes the operations table: what servers and tests need in addition to the types.
 *
 * @throws Error naming the operation and the declaration that is not supported.
 */
export function makeOperations({ document }: Spec): GeneratedFiles {
  const table = Object.fromEntries(operationsOf(document).map((placed) => [placed.id, row(document, placed)]));
  return { "operations.ts": `${banner("operations.ts")}export const operations = ${toLiteral(table)} as const;\n` };
}

function row(document: OpenApiDocument, { id, method, path, operation }: ContractOperation) {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(document, parameter));
  const unsupported = parameters.filter((parameter) => parameter.in !== "path");
  if (unsupported.length > 0) {
    throw new Error(
      `${id}: ${unsupported.map(({ in: location, name }) => `${location} parameter ${name}`).join(", ")}: only path parameters are supported`,
    );
  }
  return {
    id,
    method,
    path,
    summary: operation.summary,
    since: operation["x-since"],
    permissions: operation["x-required-permissions"],
    pathParameters: parameters.map(({ name }) => name),
    body: operation.requestBody === undefined ? null : body(id, operation.requestBody),
    statuses: Object.keys(operation.responses).map(Number),
    errors: operation["x-errors"],
    ...responseMembers(document, operation),
  };
}

function body(id: string, { content, required, ...rest }: RequestBody) {
  const mediaTypes = Object.keys(content);
  if (mediaTypes.some((type) => type !== "application/json")) {
    throw new Error(`${id}: request media types ${mediaTypes.join(", ")}: only application/json is supported`);
  }
  return { required: required ?? false, maxBytes: rest["x-max-bytes"], mediaTypes };
}

/** The members of the 200 body, and those that the request body does not have. */
function responseMembers(document: OpenApiDocument, { requestBody, responses }: ContractOperation["operation"]) {
  const success = responses["200"];
  const readable = success ? members(document, resolve(document, success).content?.["application/json"]?.schema) : [];
  const writable = new Set(members(document, requestBody?.content["application/json"]?.schema));
  return { members: readable, readonlyMembers: readable.filter((name) => !writable.has(name)) };
}

function members(document: OpenApiDocument, schema: object | undefined): readonly string[] {
  if (schema === undefined) return [];
  const resolved = resolve<{ properties?: object }>(document, schema);
  return Object.keys(resolved.properties ?? {});
}

/** JSON with unquoted keys. */
function toLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
