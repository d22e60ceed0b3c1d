import { findOperation, toLine } from "./find-operation.ts";
import { toPath } from "./to-path.ts";

/** From what each request was made. A request that a middleware made is not here. */
const inits = new WeakMap<Request, RequestInit>();

/**
 * Makes the `Request` that openapi-fetch constructs. It rejects what is not in the contract before a middleware sees it, and
 * it remembers from what a request was made, so that no attempt has to clone a body.
 *
 * Constructing throws a TypeError when a path parameter has no value, or when method and path are no operation of the
 * contract.
 */
export function createRequestClass(): typeof Request {
  function ClientRequest(url: string, init: RequestInit): Request {
    // Without `params.path`, openapi-fetch fills in nothing.
    toPath(url);
    const request = newRequest(url, init);
    if (!findOperation(request)) throw new TypeError(`${toLine(request)} is not in the contract`);
    inits.set(request, init);
    return request;
  }
  // openapi-fetch asks whether what a middleware returns is an instance.
  ClientRequest.prototype = Request.prototype;
  // A cast, because TypeScript knows no other type for a function that is called with `new`.
  return ClientRequest as unknown as typeof Request;
}

/** What a request was made from; nothing if a middleware made it. */
export function initOf(request: Request): RequestInit | undefined {
  return inits.get(request);
}

/** Makes the request of one attempt from that of a call. It has a signal of its own, and leaves the other unread. */
export function toAttempt(request: Request, signal: AbortSignal): Request {
  const init = inits.get(request);
  // The headers are those of the request, because a middleware may have set some.
  return init
    ? newRequest(request.url, { ...init, headers: request.headers, signal })
    : new Request(request.clone(), { signal });
}

/**
 * No cache is asked or filled: what is read is secret, and a version out of a cache makes the next change fail. Where requests
 * have no `cache`, the option is left out: Workers with an old compatibility date throw at it, and the fetch of React Native
 * adds the time to the URL.
 */
function newRequest(url: string, init: RequestInit): Request {
  return new Request(url, "cache" in Request.prototype ? { cache: "no-store", ...init } : init);
}
