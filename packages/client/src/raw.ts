import { operations, type paths } from "@credential-api/contract";
import type { Wire } from "./wire.ts";

/**
 * The same wire by method and path template, for callers who think in paths: `raw.PATCH(path, { params, body })`. Path
 * parameters, token and redirects are handled as for the operations. Bodies are handed over unchecked.
 */
export type RawClient = { readonly [M in Method as Uppercase<M>]: RawCall<M> };

/**
 * Sends one request.
 *
 * @throws TypeError before anything is sent, when method and path are not in the contract, or the request cannot be one
 *   of the operation. What `fetch`, the token function or the signal throws is passed on.
 */
export type RawCall<M extends Method> = <Path extends PathWith<M>>(
  path: Path,
  request: RawRequest<At<Path, M>>,
) => Promise<RawResult<At<Path, M>>>;

/** Path parameters under `params`, the body, and a signal to end the call with. */
export type RawRequest<Operation> = PathPart<Operation> &
  BodyPart<Operation> & { readonly signal?: AbortSignal | undefined };

/**
 * `data` if `response.ok`, else `error`, typed as the contract declares and not checked: an answer from a proxy can be
 * text, and an empty body is `""`. Ask `response.ok`, not whether there is an `error`.
 */
export type RawResult<Operation> =
  | { readonly data: JsonOf<Operation, true>; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: JsonOf<Operation, false>; readonly response: Response };

/** Makes the raw client on the wire that the operations use. */
export function createRaw(wire: Wire): RawClient {
  const calls = all.map(({ method }) => [method.toUpperCase(), toCall(wire, method)] as const);
  // A cast, because entries forget which name has which value; methods and paths are those of the contract.
  return Object.fromEntries(calls) as RawClient;
}

const all = Object.values(operations);

function toCall(wire: Wire, method: string) {
  return async (path: string, { params, body, signal }: LooseRequest = {}) => {
    const operation = all.find((each) => each.method === method && each.path === path);
    if (!operation) throw new TypeError(`${method.toUpperCase()} ${path} is not in the contract`);
    const exchange = await wire(operation, { path: params?.path, body }, signal);
    if ("cause" in exchange) throw exchange.cause;
    const { response, body: value } = exchange;
    return response.ok ? { data: value, response } : { error: value, response };
  };
}

interface LooseRequest {
  readonly params?: { readonly path?: object };
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

type Method = {
  [Path in keyof paths]-?: {
    [M in HttpMethod]: paths[Path] extends { [Name in M]: object } ? M : never;
  }[HttpMethod];
}[keyof paths];

type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

type PathWith<M extends Method> = {
  [Path in keyof paths]: paths[Path] extends { [Name in M]: object } ? Path : never;
}[keyof paths];

type At<Path extends keyof paths, M extends Method> = paths[Path] extends { [Name in M]: infer Operation }
  ? Operation
  : never;

type PathPart<Operation> = Operation extends { parameters: { path: infer Path } }
  ? { readonly params: { readonly path: Path } }
  : unknown;

type BodyPart<Operation> = Operation extends { requestBody?: never }
  ? unknown
  : Operation extends { requestBody: { content: { "application/json": infer Value } } }
    ? { readonly body: Value }
    : Operation extends { requestBody?: { content: { "application/json": infer Value } } }
      ? { readonly body?: Value }
      : unknown;

type JsonOf<Operation, IsSuccess> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & number]: (`${Status}` extends `2${string}` ? true : false) extends IsSuccess
        ? Json<Responses[Status]>
        : never;
    }[keyof Responses & number]
  : never;

type Json<Answer> = Answer extends { content: { "application/json": infer Value } } ? Value : never;
