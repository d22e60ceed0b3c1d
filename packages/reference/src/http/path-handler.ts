import type { Context } from "hono";
import { methodNames } from "./operation-paths.ts";
import { errorResponse, type ToResponse, toContextResponse } from "./response/api-response.ts";

/** Handles a request. */
export type RequestHandler = (context: Context) => Response | Promise<Response>;

/** The handler of one method at a path. */
export interface MethodHandler {
  /** In lower case, as in the contract. */
  readonly method: string;
  /** The media types of the body; empty when the method takes none. */
  readonly mediaTypes: readonly string[];
  readonly handle: RequestHandler;
}

/**
 * Makes the handler of one path, which dispatches by method. GET also handles HEAD; Hono removes the body of a response to
 * HEAD. OPTIONS lists the methods without asking for a token (RFC 9110, section 9.3.7). Any other method is 405 with
 * `Allow`.
 */
export function createPathHandler(
  methods: readonly MethodHandler[],
  toResponse: ToResponse = toContextResponse,
): RequestHandler {
  const byMethod = new Map(
    methods.flatMap(({ method, handle }) => methodNames(method).map((name) => [name, handle] as const)),
  );
  const allow = [...byMethod.keys(), "OPTIONS"].join(", ");
  const patchTypes = methods.find(({ method }) => method === "patch")?.mediaTypes.join(", ");
  // RFC 5789, section 3.1: a resource with PATCH lists the media types of patches.
  const headers = patchTypes === undefined ? { allow } : { allow, "accept-patch": patchTypes };
  byMethod.set("OPTIONS", (context) => toResponse(context, { status: 204, headers }));
  const notAllowed = errorResponse(
    405,
    "errors.methodNotAllowed",
    "This path does not allow the method. The Allow header lists those it does.",
    { allow },
  );
  return (context) => byMethod.get(context.req.method)?.(context) ?? toResponse(context, notAllowed);
}

/** Makes the handler of a request whose path no operation has: 404. */
export function createUnknownPathHandler(toResponse: ToResponse = toContextResponse): (context: Context) => Response {
  return (context) => toResponse(context, unknownResource);
}

const unknownResource = errorResponse(404, "errors.unknownResource", "No operation has this path.");
