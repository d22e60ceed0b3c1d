import type { ErrorCode, Errors } from "@credential-api/contract";
import type { HostBindings } from "./exchange.ts";

/** The environment of Hono on this host. */
export interface HostEnv {
  Bindings: HostBindings;
}

/** The body of an error response with one error, in the shape of the contract. */
export function toErrors(code: ErrorCode, message: string): Errors {
  return { errors: [{ code, message }] };
}
