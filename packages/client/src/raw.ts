import type { BodyPart, paths } from "@credential-api/contract";
import { type ClientOperation, clientTable } from "@credential-api/contract/client";
import type { Ended } from "./call.ts";
import type { CallOptions } from "./options.ts";

/**
 * The same calls by method and path template, for callers who think in paths: `raw.PATCH(path, { params, body })`. Path
 * parameters, token, redirects, repeats and timeouts are handled as for the operations. Bodies are handed over unchecked.
 */
export type RawClient = { readonly [M in Method as Uppercase<M>]: RawCall<M> };

/**
 * Sends one request.
 *
 * @throws TypeError before anything is sent, when method and path are not in the contract, or the request cannot be one
 *   of the operation. What `fetch`, the token function, a timeout or the signal throws is passed on.
 */
export type RawCall<M extends Method> = <Path extends PathWith<M>>(
  path: Path,
  request: RawRequest<At<Path, M>>,
) => Promise<RawResult<At<Path, M>>>;

/** Path parameters under `params`, the body, and what else a call can be given. */
export type RawRequest<Operation> = PathPart<Operation> & BodyPart<Operation> & CallOptions;

/**
 * `data` if `response.ok`, else `error`, typed as the contract declares and not checked: an answer from a proxy can be
 * text, and an empty body is `""`. Ask `response.ok`, not whether there is an `error`.
 */
export type RawResult<Operation> =
  | { readonly data: JsonOf<Operation, true>; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: JsonOf<Operation, false>; readonly response: Response };

/** Makes the raw client. `send` sends a request of an operation. */
export function createRaw(
  send: (operation: ClientOperation, request: object, options: CallOptions) => Promise<Ended>,
): RawClient {
  const all: readonly ClientOperation[] = Object.values(clientTable);
  const calls = all.map(({ method }) => {
    const call = async (path: string, { params, body, ...options }: LooseRequest = {}) => {
      const operation = all.find((each) => each.method === method && each.path === path);
      if (!operation) throw new TypeError(`${method} ${path} is not in the contract`);
      const ended = await send(operation, { path: params?.path, body }, options);
      if ("cause" in ended) throw ended.cause;
      const { response, body: value } = ended;
      return response.ok ? { data: value, response } : { error: value, response };
    };
    return [method, call] as const;
  });
  // A cast, because entries forget which name has which value; methods and paths are those of the contract.
  return Object.fromEntries(calls) as RawClient;
}

interface LooseRequest extends CallOptions {
  readonly params?: { readonly path?: object };
  readonly body?: unknown;
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

type JsonOf<Operation, IsSuccess> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & number]: (`${Status}` extends `2${string}` ? true : false) extends IsSuccess
        ? Json<Responses[Status]>
        : never;
    }[keyof Responses & number]
  : never;

type Json<Answer> = Answer extends { content: { "application/json": infer Value } } ? Value : never;
