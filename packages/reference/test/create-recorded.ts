import type { Hono } from "hono";
import { readWebBody } from "../src/http/body/read-body.ts";
import { createReference as create } from "../src/index.ts";

/** One request to the server and its response. */
interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Headers;
  /** The bytes of the body as far as the server read them; absent when it read none. */
  readonly requestBody: Uint8Array | undefined;
  readonly status: number;
  readonly responseHeaders: Headers;
  readonly responseBody: string;
}

declare global {
  /** Set by `contract:coverage`, which measures what part of the contract the tests reach. */
  var takeExchange: ((exchange: Exchange) => void) | undefined;
}

/** `createReference` for tests: the same server, which passes every exchange to `takeExchange` if that is set. */
export function createReference(options: Parameters<typeof create>[0] = {}): Hono {
  const take = globalThis.takeExchange;
  if (take === undefined) return create(options);
  const { readBody = readWebBody } = options;
  const bodies = new WeakMap<Request, Uint8Array>();
  const app = create({
    ...options,
    // Not from a clone of the request, which would change how its body is read.
    readBody: async (context, limitBytes) => {
      const body = await readBody(context, limitBytes);
      if (typeof body !== "string") bodies.set(context.req.raw, body);
      return body;
    },
  });
  const fetch = app.fetch;
  app.fetch = async (request, ...others) => {
    const response = await fetch(request, ...others);
    const { method, url, headers: requestHeaders } = request;
    const responseBody = await response.clone().text();
    const { status, headers: responseHeaders } = response;
    take({ method, url, requestHeaders, requestBody: bodies.get(request), status, responseHeaders, responseBody });
    return response;
  };
  return app;
}
