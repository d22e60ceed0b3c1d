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
 * A request that satisfies the contract: decoded path parameters, and the JSON body if the operation has one. Check it with
 * `isRequest` of `./validators`.
 */
export type OperationRequest<Id extends OperationId> = Flat<
  { readonly path: OperationTypes[Id]["parameters"]["path"] } & BodyPart<OperationTypes[Id]>
>;

/** A request as it arrives: JSON has no `undefined`, so a member that is not sent is absent. */
export type ReceivedRequest<Id extends OperationId> = {
  [Part in keyof OperationRequest<Id>]: Received<OperationRequest<Id>[Part]>;
};

type Received<T> = { [Name in keyof T]: Exclude<T[Name], undefined> };

/** A response that the contract declares: a union over the declared statuses, each with its body and headers. */
export type OperationResponse<Id extends OperationId> = {
  [Status in OperationStatus<Id>]: Flat<
    { readonly status: Status; readonly body: JsonOf<OperationTypes[Id]["responses"][Status]> } & HeadersPart<
      OperationTypes[Id]["responses"][Status]
    >
  >;
}[OperationStatus<Id>];

/** An operation of the contract, without its types. */
export interface Operation<Id extends OperationId = OperationId> {
  readonly id: Id;
  readonly method: string;
  /** The path template with `{parameter}` segments. */
  readonly path: string;
  readonly summary: string;
  /** The product releases that have the operation. */
  readonly since: readonly string[];
  /** All of these are required. */
  readonly permissions: readonly Permission[];
  /** The names of the path parameters, in the order of the path. */
  readonly pathParameters: readonly string[];
  /** `null` when the operation takes no body. `maxBytes` is the maximum size of the body as it is sent. */
  readonly body: {
    readonly required: boolean;
    readonly maxBytes: number;
    readonly mediaTypes: readonly string[];
  } | null;
  readonly statuses: readonly OperationStatus<Id>[];
  /** The codes that an error response with this status can have. */
  readonly errors: { readonly [status: string]: readonly ErrorCode[] };
  /** The members of the 200 body, in their order. */
  readonly members: readonly Member<Id>[];
  /** The members of the 200 body that no request can set. */
  readonly readonlyMembers: readonly string[];
}

/** The operations table. */
export const operations: { readonly [Id in OperationId]: Operation<Id> } = table;

/** The names of all operations, in the order of the contract. */
export const operationIds = Object.keys(table) as readonly OperationId[];

/** The identity of the contract: its version, its OpenAPI version, and the SHA-256 of `./openapi.json`. */
export const contract: { readonly version: string; readonly openapi: string; readonly sha256: string } = identity;

type Flat<T> = { [Key in keyof T]: T[Key] };

type Member<Id extends OperationId> = {
  [Each in Id]: keyof JsonOf<OperationTypes[Each]["responses"][200]> & string;
}[Id];

/** The `body` of a request, as the operation of `paths` declares it: required, optional or absent. */
export type BodyPart<Operation> = Operation extends { requestBody?: never }
  ? unknown
  : Operation extends { requestBody: { content: { "application/json": infer Body } } }
    ? { readonly body: Body }
    : Operation extends { requestBody?: { content: { "application/json": infer Body } } }
      ? { readonly body?: Body }
      : unknown;

type JsonOf<Response> = Response extends { content: { "application/json": infer Body } } ? Body : never;

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
