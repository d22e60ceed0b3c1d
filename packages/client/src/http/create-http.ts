import type { paths } from "@credential-api/contract";
import type { Client } from "openapi-fetch";
import { type CallOptions, type CredentialClientOptions, toBaseUrl } from "../options.ts";
import { createRequestClass, initOf } from "./client-request.ts";
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
}

/**
 * Makes what all calls of one client go through.
 *
 * @throws TypeError when an option is not as its description demands.
 */
export function createHttp(createCore: CreateCore, options: CredentialClientOptions): Http {
  const baseUrl = toBaseUrl(options.baseUrl);
  const startCall = createStartCall(baseUrl, options);
  const raw = createCore({
    baseUrl,
    fetch: async (request) => {
      // What openapi-fetch does not know itself, such as `retry` and `timeoutMs`, it passes on.
      const init: RequestInit = { ...initOf(request), signal: request.signal };
      return startCall(findOperation(request), init.body, init as CallOptions).send(request);
    },
    pathSerializer: toPath,
    Request: createRequestClass(),
  });
  return { baseUrl, raw, startCall };
}
