import type { ErrorCode, Permission } from "./catalogues.ts";
import { identity } from "./gen/identity.ts";
import { operations as table } from "./gen/operations.ts";
import type { operations as OperationTypes } from "./gen/types.ts";

/** The name of an operation (`operationId`). Types per operation are mapped types over it. */
export type OperationId = keyof OperationTypes & keyof typeof table;

/** A status that the contract declares for the operation, or for one of several operations. */
export type OperationStatus<Id extends OperationId> = {
  [Each in Id]: keyof OperationTypes[Each]["responses"] & number;
}[Id];

/**
 * A request that satisfies the contract, by part: decoded `path`, `query` and `header` parameters, and the JSON `body`. A
 * part is there when the operation declares it, and optional when nothing in it is required. Check it with `isRequest` of
 * `./validators`.
 */
export type OperationRequest<Id extends OperationId> = Flat<
  ParameterParts<OperationTypes[Id]["parameters"]> & BodyPart<OperationTypes[Id]>
>;

/**
 * A request as a handler gets it: every declared part of parameters is there, with defaults filled in. JSON has no
 * `undefined`, so a member that is not sent is absent.
 */
export type ReceivedRequest<Id extends OperationId> = Flat<
  {
    readonly [Part in keyof ParameterParts<OperationTypes[Id]["parameters"]>]-?: WithDefaults<
      NonNullable<OperationTypes[Id]["parameters"][Part]>,
      DefaultedName<Id>
    >;
  } & ReceivedBody<BodyPart<OperationTypes[Id]>>
>;

/** A response that the contract declares: a union over the declared statuses, each with its body and headers. */
export type OperationResponse<Id extends OperationId> = {
  [Status in OperationStatus<Id>]: Flat<
    { readonly status: Status } & ResponseBody<OperationTypes[Id]["responses"][Status]> &
      HeadersPart<OperationTypes[Id]["responses"][Status]>
  >;
}[OperationStatus<Id>];

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

/** The operations table. */
export const operations: { readonly [Id in OperationId]: Operation<Id> } = table;

/** The names of all operations, in the order of the contract. */
export const operationIds = Object.keys(table) as readonly OperationId[];

/** The identity of the contract: its version, its OpenAPI version, and the SHA-256 of `./openapi.json`. */
export const contract: { readonly version: string; readonly openapi: string; readonly sha256: string } = identity;

type Flat<T> = { [Key in keyof T]: T[Key] };

type Member<Id extends OperationId> = { [Each in Id]: SuccessMember<OperationTypes[Each]["responses"]> }[Id];

type SuccessMember<Responses> = {
  [Status in keyof Responses & (200 | 201 | 202)]: Responses[Status] extends JsonContent<infer Body>
    ? Body extends readonly unknown[]
      ? never
      : keyof Body & string
    : never;
}[keyof Responses & (200 | 201 | 202)];

interface JsonContent<Body> {
  readonly content: { readonly "application/json": Body };
}

/** The declared parts, with the optionality that openapi-typescript gives them. */
type ParameterParts<Parameters> = {
  readonly [Part in keyof Parameters as [NonNullable<Parameters[Part]>] extends [never]
    ? never
    : Part]: Parameters[Part];
};

type DefaultedName<Id extends OperationId> = Extract<
  (typeof table)[Id]["parameters"][number],
  { readonly default: unknown }
>["name"];

type WithDefaults<Part, Defaulted> = {
  readonly [Name in keyof Part as Name extends Defaulted ? Name : never]-?: Exclude<Part[Name], undefined>;
} & { readonly [Name in keyof Part as Name extends Defaulted ? never : Name]: Exclude<Part[Name], undefined> };

type ReceivedBody<Part> = { [Name in keyof Part]: Received<Part[Name]> };

type Received<T> = T extends readonly unknown[] ? T : { [Name in keyof T]: Exclude<T[Name], undefined> };

/** The `body` of a request, as the operation of `paths` declares it: required, optional or absent. */
export type BodyPart<Operation> = Operation extends { requestBody?: never }
  ? unknown
  : Operation extends { requestBody: JsonContent<infer Body> }
    ? { readonly body: Body }
    : Operation extends { requestBody?: JsonContent<infer Body> }
      ? { readonly body?: Body }
      : unknown;

type ResponseBody<Response> =
  Response extends JsonContent<infer Body> ? { readonly body: Body } : { readonly body?: undefined };

/** openapi-typescript adds an index signature to declared headers, which would allow any name. This removes it. */
type DeclaredHeaders<Response> = Response extends { headers: infer Headers }
  ? {
      readonly [Name in keyof Headers as string extends Name
        ? never
        : number extends Name
          ? never
          : Name]: Headers[Name];
    }
  : never;

type HeadersPart<Response> =
  Partial<DeclaredHeaders<Response>> extends DeclaredHeaders<Response>
    ? { readonly headers?: DeclaredHeaders<Response> }
    : { readonly headers: DeclaredHeaders<Response> };
