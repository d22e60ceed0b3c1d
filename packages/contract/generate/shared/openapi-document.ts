import { operationsIn, type Reference, resolveReference } from "@credential-api/openapi";
import type { Pagination } from "../../src/operations.ts";

/** The part of a bundled OpenAPI 3.1 document that the makers read. `redocly lint` checks the rest. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly headers?: Readonly<Record<string, object>>;
    readonly responses?: Readonly<Record<string, Response | Reference>>;
  };
}

/** The operations of a path by method, and parameters that they share. */
type PathItem = Readonly<Record<string, Operation>> & {
  readonly parameters?: readonly (Parameter | Reference)[];
};

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  /** `YYYY-MM-DD`, beside `deprecated`: the last day on which it is promised. */
  readonly "x-sunset"?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Response | Reference>>;
  readonly "x-since": readonly string[];
  /** All of a list, or at least one of `anyOf`. */
  readonly "x-required-permissions": readonly string[] | { readonly anyOf: readonly string[] };
  readonly "x-errors": Readonly<Record<string, readonly string[]>>;
  readonly "x-pagination"?: Pagination;
  /** Empty for an operation that needs no authentication. Absent: as the whole contract says. */
  readonly security?: readonly object[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: object;
  readonly example?: unknown;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
  readonly "x-max-bytes": number;
}

export interface Response {
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  /** The examples of a response without content, which has no other location for them. */
  readonly "x-examples"?: Readonly<Record<string, Example>>;
}

export interface Header {
  readonly required?: boolean;
  readonly schema?: object;
  readonly example?: string | number;
}

export interface MediaType {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Example {
  readonly summary: string;
  /** Absent for a response without content. */
  readonly value?: unknown;
  readonly "x-replay"?: Readonly<Record<string, unknown>>;
}

/** An operation with its method and path. */
export interface ContractOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** Every operation of the document, in the order of the document, with the parameters of its path. */
export function operationsOf(document: OpenApiDocument): readonly ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, { parameters: shared = [], ...item }]) =>
    operationsIn<Operation>(item).map(([method, operation]) => {
      const own = operation.parameters ?? [];
      const parameters = shared.length === 0 ? own : mergeParameters(document, shared, own);
      return { id: operation.operationId, method, path, operation: { ...operation, parameters } };
    }),
  );
}

/** Those of the operation override those of its path with the same name and location (OpenAPI 3.1, section 4.8.10). */
function mergeParameters(document: OpenApiDocument, shared: Parameters, own: Parameters): Parameters {
  const byKey = new Map<string, Parameter>();
  for (const each of [...shared, ...own]) {
    const parameter = resolve<Parameter>(document, each);
    byKey.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byKey.values()];
}

type Parameters = readonly (Parameter | Reference)[];

/** The schema of a response body; undefined for a response without content. */
export function jsonSchemaOf(document: OpenApiDocument, response: Response | Reference): object | undefined {
  return resolve<Response>(document, response).content?.["application/json"]?.schema;
}

/** The names and examples of a response, with or without content. */
export function responseExamples(
  document: OpenApiDocument,
  response: Response | Reference,
): readonly (readonly [string, Example])[] {
  const { content, "x-examples": bodiless = {} } = resolve<Response>(document, response);
  const named = content?.["application/json"]?.examples ?? bodiless;
  return Object.entries(named).map(([name, example]) => [name, resolve<Example>(document, example)]);
}

/** Follows local references (`#/components/…`) to the value that is no reference. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  return resolveReference(document, value);
}
