import { operationsIn, type Reference, resolveReference } from "@credential-api/openapi";

/** The part of a bundled OpenAPI 3.1 document that the makers read. `redocly lint` checks the rest. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly headers?: Readonly<Record<string, object>>;
  };
}

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
  readonly "x-required-permissions": readonly string[];
  readonly "x-errors": Readonly<Record<string, readonly string[]>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema: object;
  readonly example?: string;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
  readonly "x-max-bytes": number;
}

export interface Response {
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
}

export interface Header {
  readonly example?: string | number;
}

export interface MediaType {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Example {
  readonly summary: string;
  readonly value: unknown;
  readonly "x-replay"?: Readonly<Record<string, unknown>>;
}

/** An operation with its method and path. */
export interface ContractOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** Every operation of the document, in the order of the document. */
export function operationsOf(document: OpenApiDocument): readonly ContractOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    operationsIn(item).map(([method, operation]) => ({ id: operation.operationId, method, path, operation })),
  );
}

/** Follows local references (`#/components/…`) to the value that is no reference. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  return resolveReference(document, value);
}
