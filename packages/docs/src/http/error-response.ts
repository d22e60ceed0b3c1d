import type { ErrorCode, Errors } from "@credential-api/contract";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** What a request to the docs page needs from its host: Node's own request, for the address of the client. */
export interface DocsEnv {
  Bindings: HttpBindings;
}

/** An error response with one error, in the shape of the contract. */
export function sendError(context: Context, status: ContentfulStatusCode, code: ErrorCode, message: string): Response {
  const body: Errors = { errors: [{ code, message }] };
  return context.json(body, status);
}
