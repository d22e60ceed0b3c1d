import type { Operation } from "@credential-api/contract";
import createClient from "openapi-fetch";
import { type CredentialClientOptions, type Fetch, toAuthorization, toBaseUrl } from "./options.ts";
import { toPath } from "./to-path.ts";

/** What the wire has to know of an operation. */
type WireOperation = Pick<Operation, "method" | "path" | "body">;

/** What goes out: decoded path parameters and the value of the JSON body. */
interface WireRequest {
  readonly path?: object | undefined;
  readonly body?: unknown;
}

/** What comes back: the answer with its body, already read (JSON if it is JSON, else its text), or why there is none. */
export type Exchange = { readonly response: Response; readonly body: unknown } | { readonly cause: unknown };

/**
 * Sends one request. Redirects are not followed: they would carry the body to an address nobody configured.
 *
 * @throws TypeError before anything is sent, when the request cannot be one of the operation. Whatever happens later is
 *   an `Exchange`.
 */
export type Wire = (operation: WireOperation, request: WireRequest, signal?: AbortSignal | null) => Promise<Exchange>;

/**
 * Makes the wire that all calls of a client share. This is the only file that knows which library sends.
 *
 * @throws TypeError when an option is not as its description demands.
 */
export function createWire({ baseUrl, token, fetch = platformFetch }: CredentialClientOptions): Wire {
  if (typeof token !== "function") toAuthorization(token);
  if (typeof fetch !== "function") throw new TypeError("fetch must be a function");
  const core = createClient<AnyPaths>({
    baseUrl: toBaseUrl(baseUrl),
    headers: { Accept: "application/json" },
    redirect: "manual",
    bodySerializer: (text) => text,
  });

  return async ({ method, path, body }, request, signal = null) => {
    const url = toPath(path, request?.path);
    const text = JSON.stringify(request.body);
    if (text === undefined && body?.required) throw new TypeError("body is missing");
    let isSending = false;
    try {
      const answer = await core.request(method as Method, url, {
        body: text,
        signal,
        parseAs: "text",
        fetch: (outgoing) => {
          isSending = true;
          return Promise.race([send(outgoing), untilAborted(outgoing.signal)]);
        },
      });
      return { response: answer.response, body: toBody(answer) };
    } catch (cause) {
      if (!isSending) throw cause;
      return { cause };
    }
  };

  async function send(outgoing: Request): Promise<Response> {
    outgoing.signal.throwIfAborted();
    const authorization = toAuthorization(typeof token === "function" ? await token() : token);
    // Again, because an in-process fetch would make a change that nobody waits for any more.
    outgoing.signal.throwIfAborted();
    if (authorization) outgoing.headers.set("Authorization", authorization);
    return fetch(outgoing);
  }
}

/** Token functions and in-process fetches do not listen to the signal. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

/** Looks fetch up at each call: one that was replaced after the client was made (by a test, by tracing) is used. */
const platformFetch: Fetch = (request) => globalThis.fetch(request);

/** The library has read a refusal's body as JSON or else text, and left an empty one out; a success is read alike. */
function toBody({ data, error = "" }: { readonly data?: string; readonly error?: unknown }): unknown {
  if (data === undefined) return error;
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

/** The library's own typing knows one contract; the wire serves every operation alike. */
type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
type AnyPaths = { [path: string]: { [M in Method]: AnyOperation } };
type AnyOperation = {
  parameters: object;
  requestBody?: { content: { "application/json": string } };
  responses: { 200: { content: { "application/json": string } }; 400: { content: { "application/json": unknown } } };
};
