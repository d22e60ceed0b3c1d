import { banner, type GeneratedFiles } from "./generated-files.ts";
import {
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  type RequestBody,
  resolve,
} from "./openapi-document.ts";
import type { Spec } from "./read-spec.ts";

/**
 * Makes the operations table: what a server, a client or a test needs to know of an operation beside its types.
 *
 * @throws Error naming the operation and what it declares, when that is something no room can act on yet.
 */
export function makeOperations({ document }: Spec): GeneratedFiles {
  const table = Object.fromEntries(operationsOf(document).map((placed) => [placed.id, row(document, placed)]));
  return { "operations.ts": `${banner("operations.ts")}export const operations = ${toLiteral(table)} as const;\n` };
}

function row(document: OpenApiDocument, { id, method, path, operation }: PlacedOperation) {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(document, parameter));
  const elsewhere = parameters.filter((parameter) => parameter.in !== "path");
  if (elsewhere.length > 0) {
    throw new Error(
      `${id}: ${elsewhere.map(({ in: place, name }) => `${place} parameter ${name}`).join(", ")}: only path parameters are supported`,
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
    ...answerMembers(document, operation),
  };
}

function body(id: string, { content, required, ...rest }: RequestBody) {
  const mediaTypes = Object.keys(content);
  if (mediaTypes.some((type) => type !== "application/json")) {
    throw new Error(`${id}: request media types ${mediaTypes.join(", ")}: only application/json is supported`);
  }
  return { required: required ?? false, maxBytes: rest["x-max-bytes"], mediaTypes };
}

/** The members of the 200 body, and those of them that the request body does not have. */
function answerMembers(document: OpenApiDocument, { requestBody, responses }: PlacedOperation["operation"]) {
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

/** JSON with bare keys, as a person would write it. */
function toLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
