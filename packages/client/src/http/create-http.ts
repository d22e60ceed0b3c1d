import type { paths } from "@credential-api/contract";
import type { Client, Middleware } from "openapi-fetch";
import { type CredentialClientOptions, toBaseUrl } from "../options.ts";
import { createRequestClass, type MadeRequest } from "./client-request.ts";
import type { CreateCore } from "./core.ts";
import { findOperation } from "./find-operation.ts";
import { createStartCall, type StartCall } from "./start-call.ts";
import { toPath } from "./to-path.ts";

/** What all calls of a client go through. */
export interface Http {
  /** Normalized, without a slash at its end. */
  readonly baseUrl: string;
  /** The client of openapi-fetch. */
  readonly raw: Client<paths>;
  readonly startCall: StartCall;
  /** Whether a middleware, or a `fetch` of the caller, sees the requests. */
  readonly isSeen: boolean;
}

/**
 * Makes what all calls of one client go through. Redirects are not followed, because they would carry the body to an address
 * that is not configured. No cache is asked or filled: what is read is secret, and a version out of a cache makes the next
 * change fail.
 *
 * @throws TypeError when an option is not as its description demands.
 */
export function createHttp(createCore: CreateCore, options: CredentialClientOptions): Http {
  const baseUrl = toBaseUrl(options.baseUrl);
  const startCall = createStartCall(baseUrl, options);
  const raw = createCore({
    baseUrl,
    fetch: async (request: Request & Partial<MadeRequest>) => {
      const { init } = request;
      return startCall(findOperation(request), init?.body, init ?? request).send(request);
    },
    headers: { Accept: "application/json" },
    pathSerializer: toPath,
    redirect: "manual",
    Request: createRequestClass(),
    // Where requests have no `cache`, it is left out: Workers with an old compatibility date throw at it, and the fetch of
    // React Native adds the time to the URL.
    ...("cache" in Request.prototype && { cache: "no-store" }),
  });

  const http = { baseUrl, raw, startCall, isSeen: Boolean(options.fetch) };
  const { use } = raw;
  raw.use = (...middleware: Middleware[]) => {
    http.isSeen = true;
    use(...middleware);
  };
  return http;
}
