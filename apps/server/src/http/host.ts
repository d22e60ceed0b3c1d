import type { ErrorCode, Errors } from "@credential-api/contract";
import type { HttpBindings } from "@hono/node-server";
import type { Exchange } from "./exchange.ts";

/** What a request has on this host: Node's own request and response, and what is known of both. */
export interface HostEnv {
  Bindings: HttpBindings & { readonly exchange: Exchange };
}

/** The body of an error response with one error, in the shape of the contract. */
export function toErrors(code: ErrorCode, message: string): Errors {
  return { errors: [{ code, message }] };
}
