/** Serves hand-made operations in process: shapes that the contract may not have. */
import { type Operation, type OperationParameter, operationIds } from "@credential-api/contract";
import type { Violation } from "@credential-api/contract/validators";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { Hono } from "hono";
import { readWebBody } from "../src/http/body/read-body.ts";
import { toHonoHandler } from "../src/http/hono-mount.ts";
import type { OperationRules } from "../src/http/operation-rules.ts";
import { toPathTemplate } from "../src/http/parameters/path-template.ts";
import type { RequestParts } from "../src/http/parameters/received-parameters.ts";
import { createPathHandler } from "../src/http/path-handler.ts";
import { createRequestHandler, type Perform, type RequestHandlerOptions } from "../src/http/request-handler.ts";
import type { OperationOutcome } from "../src/http/response/operation-outcome.ts";
import { oneCaller, type Received, receive } from "./send.ts";

/** An operation in the terms of OpenAPI. What is left out has a default. */
export interface Shape {
  /** Default `get`. */
  readonly method?: string;
  /** Default `/things`. */
  readonly path?: string;
  readonly access?: Partial<Pick<Operation, "authentication" | "permissions" | "permissionMatch">>;
  readonly parameters?: readonly (Pick<OperationParameter, "name" | "in"> & {
    readonly required?: boolean;
    readonly explode?: boolean;
    readonly schema: Schema;
  })[];
  readonly body?: { readonly required: boolean; readonly schema: Schema; readonly maxBytes?: number };
  /** The success responses; every error status is declared with any body. Default: 200 with any body. */
  readonly responses?: Readonly<Record<number, DeclaredShape>>;
  readonly errors?: Operation["errors"];
  readonly readonlyMembers?: readonly string[];
}

interface DeclaredShape {
  readonly body?: Schema;
  readonly headers?: Readonly<Record<string, { readonly required: boolean; readonly schema: Schema }>>;
}

/** A JSON Schema; parameters and headers have a type. */
interface Schema {
  readonly type?: OperationParameter["type"] | "object" | readonly string[];
  readonly items?: Schema;
  readonly default?: unknown;
  readonly [keyword: string]: unknown;
}

/** Makes the rules of a hand-made operation, with the validators that the contract would have. */
export function toRules({
  method = "get",
  access = {},
  parameters = [],
  body,
  responses = { 200: { body: {} } },
  errors = {},
  readonlyMembers = [],
}: Shape): OperationRules {
  const parts = [...new Set(parameters.map((parameter) => parameter.in))].map((part) => {
    const own = parameters.filter((parameter) => parameter.in === part);
    return [part, closed(own.map(({ name, required = false, schema }) => ({ name, required, schema })))] as const;
  });
  const request = {
    ...closed([]),
    properties: { ...Object.fromEntries(parts), ...(body && { body: body.schema }) },
    required: body?.required ? ["body"] : [],
  };
  const all: Readonly<Record<string, DeclaredShape>> = {
    ...Object.fromEntries(errorStatuses.map((status) => [status, { body: {} }])),
    ...responses,
  };
  const [id] = operationIds;
  if (id === undefined) throw new Error("The contract has no operation, so reports cannot name one");
  return {
    id,
    method,
    authentication: "bearer",
    permissions: [],
    permissionMatch: "all",
    ...access,
    parameters: parameters.map(({ schema, required = false, ...rest }) => ({ ...rest, required, ...typeOf(schema) })),
    body: body ? { maxBytes: 1000, ...body, mediaTypes: ["application/json"] } : null,
    errors,
    readonlyMembers,
    responses: mapValues(all, ({ body, headers = {} }) => ({
      body: body !== undefined,
      headers: Object.entries(headers).map(([name, { required, schema }]) => ({ name, required, ...typeOf(schema) })),
    })),
    explainRequest: explain(request),
    explainResponse: mapValues(all, ({ body = {} }) => explain(body)),
    explainResponseHeaders: mapValues(all, ({ headers = {} }) =>
      explain({ properties: mapValues(headers, ({ schema }) => schema) }),
    ),
  };
}

/** Serves one operation. The caller has every client and these permissions; responses are checked. */
export function serve(
  shape: Shape,
  perform: Perform<RequestParts> | OperationOutcome,
  options: Partial<RequestHandlerOptions> & { readonly permissions?: readonly string[] } = {},
) {
  const bugs: string[] = [];
  const template = toPathTemplate(shape.path ?? "/things");
  const rules = toRules(shape);
  const handle = createRequestHandler(rules, template, typeof perform === "function" ? perform : async () => perform, {
    callers: oneCaller({ permissions: options.permissions ?? [] }),
    checkResponses: true,
    isAccepting: () => true,
    report: (report) => void ("error" in report && bugs.push(String(report.error))),
    retryAfterSeconds: 5,
    ...options,
  });
  const mediaTypes = rules.body?.mediaTypes ?? [];
  const atPath = createPathHandler([{ method: rules.method, mediaTypes, handle }]);
  const app = new Hono().all(template.route, toHonoHandler(atPath, readWebBody));
  return {
    bugs,
    send: async (path: string, init: RequestInit = {}): Promise<Received> => {
      const headers = { authorization: "Bearer any", ...Object.fromEntries(new Headers(init.headers)) };
      return receive(await app.request(path, { method: rules.method.toUpperCase(), ...init, headers }));
    },
  };
}

/** Serves an operation whose response is the request that its handler gets. */
export function serveEcho(shape: Shape, options: Parameters<typeof serve>[2] = {}) {
  return serve(shape, async (request) => ({ status: 200, body: { request } }), options);
}

const errorStatuses = [400, 401, 403, 404, 409, 413, 415, 422, 500, 503];

const ajv = addFormats.default(new Ajv2020({ allErrors: true, strictTypes: false, unicodeRegExp: true }));

function explain(schema: object): (value: unknown) => readonly Violation[] {
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map(({ message = "", ...error }) => ({ ...error, message }));
}

function closed(members: readonly { readonly name: string; readonly required: boolean; readonly schema: Schema }[]) {
  return {
    type: "object",
    properties: Object.fromEntries(members.map(({ name, schema }) => [name, schema])),
    required: members.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function typeOf({ type, items, default: otherwise }: Schema): Pick<OperationParameter, "type" | "items" | "default"> {
  const itemType = items && primitives.find((name) => name === items.type);
  const own = type === "array" ? type : primitives.find((name) => name === type);
  if (own === undefined) throw new Error(`A parameter cannot have the type ${JSON.stringify(type)}`);
  return {
    type: own,
    ...(itemType && { items: itemType }),
    ...(otherwise === undefined ? {} : { default: otherwise }),
  };
}

const primitives = ["string", "integer", "number", "boolean"] as const;

function mapValues<Value, Result>(values: Readonly<Record<string, Value>>, map: (value: Value) => Result) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}
