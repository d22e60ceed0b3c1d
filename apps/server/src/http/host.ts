import type { ErrorCode, Errors } from "@credential-api/contract";
import type { HttpBindings } from "@hono/node-server";
import type { RequestIdVariables } from "hono/request-id";

/** What a request has on this host: Node's own request and response, and an id. */
export interface HostEnv {
  Bindings: HttpBindings;
  Variables: RequestIdVariables;
}

/** The body of an error response with one error, in the shape of the contract. */
export function toErrors(code: ErrorCode, message: string): Errors {
  return { errors: [{ code, message }] };
}
