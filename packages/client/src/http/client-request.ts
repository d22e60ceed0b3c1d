import type { CallOptions } from "../options.ts";
import { findOperation, toLine } from "./find-operation.ts";
import { toPath } from "./to-path.ts";

/** A request of a call. */
export type ClientRequest = MadeRequest | Request;

/** A request that no middleware has made: an attempt makes it once more, and has to clone no body. */
export interface MadeRequest extends Pick<Request, "url" | "headers"> {
  /** What it was made from. openapi-fetch passes on what it does not know itself, such as `retry` and `timeoutMs`. */
  readonly init: RequestInit & CallOptions;
}

/**
 * Makes the `Request` that openapi-fetch constructs where someone sees it: a middleware, or a `fetch` of the caller. It
 * rejects what is not in the contract before a middleware sees it.
 *
 * Constructing throws a TypeError when a path parameter has no value, or when method and path are no operation of the
 * contract.
 */
export function createRequestClass(): typeof Request {
  function SeenRequest(url: string, init: MadeRequest["init"]): Request & MadeRequest {
    // Without `params.path`, openapi-fetch fills in nothing.
    toPath(url);
    const request = new Request(url, init);
    if (!findOperation(request)) throw new TypeError(`${toLine(request)} is not in the contract`);
    return Object.assign(request, { init });
  }
  // openapi-fetch asks whether what a middleware returns is an instance.
  SeenRequest.prototype = Request.prototype;
  // A cast, because TypeScript knows no other type for a function that is called with `new`.
  return SeenRequest as unknown as typeof Request;
}

/**
 * What openapi-fetch constructs, with `new`, where no one sees it. The platform's fetch makes a `Request` of what it is given,
 * and a second one costs as much as all else in a call.
 */
export function LightRequest(url: string, init: { readonly headers: Headers }): MadeRequest {
  return { url, init, headers: init.headers };
}
