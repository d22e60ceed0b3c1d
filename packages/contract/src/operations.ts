import { identity } from "./gen/identity.ts";
import { type DefaultedParameters, operations } from "./gen/operations.ts";
import type { operations as OperationTypes } from "./gen/types.ts";
import type { JsonContent, OperationId, OperationStatus } from "./operation.ts";

export type {
  DeclaredResponse,
  Operation,
  OperationId,
  OperationParameter,
  OperationStatus,
  Pagination,
  ParameterType,
} from "./operation.ts";

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

export { operations };

/** The names of all operations, in the order of the contract. */
export const operationIds = Object.keys(operations) as readonly OperationId[];

/** The identity of the contract: its version, its OpenAPI version, and the SHA-256 of `./openapi.json`. */
export const contract: { readonly version: string; readonly openapi: string; readonly sha256: string } = identity;

type Flat<T> = { [Key in keyof T]: T[Key] };

/** The declared parts, with the optionality that openapi-typescript gives them. */
type ParameterParts<Parameters> = {
  readonly [Part in keyof Parameters as [NonNullable<Parameters[Part]>] extends [never]
    ? never
    : Part]: Parameters[Part];
};

type DefaultedName<Id extends OperationId> = Id extends keyof DefaultedParameters ? DefaultedParameters[Id] : never;

type WithDefaults<Part, Defaulted> = {
  readonly [Name in keyof Part as Name extends Defaulted ? Name : never]-?: Exclude<Part[Name], undefined>;
} & { readonly [Name in keyof Part as Name extends Defaulted ? never : Name]: Exclude<Part[Name], undefined> };

type ReceivedBody<Part> = { [Name in keyof Part]: Received<Part[Name]> };

type Received<T> = T extends readonly (infer Item)[]
  ? Received<Item>[]
  : { [Name in keyof T]: Received<Exclude<T[Name], undefined>> };

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
