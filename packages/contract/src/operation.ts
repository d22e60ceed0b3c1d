import type { ErrorCode, Permission } from "./catalogues.ts";
import type { operations as OperationTypes } from "./gen/types.ts";

/** The name of an operation (`operationId`). Types per operation are mapped types over it. */
export type OperationId = keyof OperationTypes;

/** A status that the contract declares for the operation, or for one of several operations. */
export type OperationStatus<Id extends OperationId> = {
  [Each in Id]: keyof OperationTypes[Each]["responses"] & number;
}[Id];

/** The JSON types of parameters and headers. An array holds values of one of the other types. */
export type ParameterType = "string" | "integer" | "number" | "boolean" | "array";

/** A parameter of an operation. */
export interface OperationParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly type: ParameterType;
  /** The type of the items of an array. */
  readonly items?: Exclude<ParameterType, "array">;
  /** Of an array: whether each item has its own `name=value`; otherwise commas separate them. */
  readonly explode?: boolean;
  /** The value of a parameter that is not sent. */
  readonly default?: unknown;
}

/** What the contract declares for a status. */
export interface DeclaredResponse {
  /** Whether the response has a JSON body. */
  readonly body: boolean;
  readonly headers: readonly Pick<OperationParameter, "name" | "required" | "type" | "items">[];
}

/** How a list is read page by page (`x-pagination`). */
export interface Pagination {
  /** The query parameter that takes the token of a page. */
  readonly token: string;
  /** JSON Pointer (RFC 6901) to the array of items in the 200 body. */
  readonly items: string;
  /** JSON Pointer to the token of the next page in the 200 body; the last page has none. */
  readonly nextToken: string;
}

/** An operation of the contract, without its types. */
export interface Operation<Id extends OperationId = OperationId> {
  readonly id: Id;
  readonly method: string;
  /** The path template with `{parameter}` segments. */
  readonly path: string;
  readonly summary: string;
  /** The product releases that have the operation. */
  readonly since: readonly string[];
  /** `none`: everyone may call it, without a token. */
  readonly authentication: "bearer" | "none";
  readonly permissions: readonly Permission[];
  /** Whether all of the permissions are required, or any of them. */
  readonly permissionMatch: "all" | "any";
  /** In the order of the contract. */
  readonly parameters: readonly OperationParameter[];
  /** `null` when the operation takes no body. `maxBytes` is the maximum size of the body as it is sent. */
  readonly body: {
    readonly required: boolean;
    readonly maxBytes: number;
    readonly mediaTypes: readonly string[];
  } | null;
  readonly statuses: readonly OperationStatus<Id>[];
  readonly responses: { readonly [Status in OperationStatus<Id>]: DeclaredResponse };
  /** The codes that an error response with this status can have. */
  readonly errors: { readonly [status: string]: readonly ErrorCode[] };
  /** `null` when the operation is no list, or one without pages. */
  readonly pagination: Pagination | null;
  /** The members of the success body, in their order; empty when it is no object. */
  readonly members: readonly Member<Id>[];
  /** The members of the success body that no request of the operation can set. */
  readonly readonlyMembers: readonly string[];
}

type Member<Id extends OperationId> = { [Each in Id]: SuccessMember<OperationTypes[Each]["responses"]> }[Id];

type SuccessMember<Responses> = {
  [Status in keyof Responses & (200 | 201 | 202)]: Responses[Status] extends JsonContent<infer Body>
    ? Body extends readonly unknown[]
      ? never
      : keyof Body & string
    : never;
}[keyof Responses & (200 | 201 | 202)];

/** A request or response body of JSON, as openapi-typescript writes it. */
export interface JsonContent<Body> {
  readonly content: { readonly "application/json": Body };
}
