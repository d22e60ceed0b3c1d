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
      // What openapi-fetch does not know itself, it passes on.
      const { body, retry, timeoutMs, attemptTimeoutMs }: RequestInit & CallFields = initOf(request) ?? {};
      const given = { retry, timeoutMs, attemptTimeoutMs, signal: request.signal };
      return startCall(findOperation(request), body, given).send(request);
    },
    pathSerializer: toPath,
    Request: createRequestClass(),
  });
  return { baseUrl, raw, startCall };
}

/** What a call of `raw` can be given beside the options of openapi-fetch. */
type CallFields = Pick<CallOptions, "retry" | "timeoutMs" | "attemptTimeoutMs">;
