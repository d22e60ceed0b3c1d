import type { Handle } from "./api-request.ts";
import { methodNames } from "./operation-paths.ts";
import { type ApiResponse, errorResponse } from "./response/api-response.ts";

/** The handler of one method at a path. */
export interface MethodHandler {
  /** In lower case, as in the contract. */
  readonly method: string;
  /** The media types of the body; empty when the method takes none. */
  readonly mediaTypes: readonly string[];
  readonly handle: Handle;
}

/**
 * Makes the handler of one path, which dispatches by method. GET also handles HEAD; the host leaves out the body of a response
 * to HEAD. OPTIONS lists the methods without asking for a token (RFC 9110, section 9.3.7). Any other method is 405 with
 * `Allow`.
 */
export function createPathHandler(methods: readonly MethodHandler[]): Handle {
  const byMethod = new Map(
    methods.flatMap(({ method, handle }) => methodNames(method).map((name) => [name, handle] as const)),
  );
  const allow = [...byMethod.keys(), "OPTIONS"].join(", ");
  const patchTypes = methods.find(({ method }) => method === "patch")?.mediaTypes.join(", ");
  // RFC 5789, section 3.1: a resource with PATCH lists the media types of patches.
  const headers = patchTypes === undefined ? { allow } : { allow, "accept-patch": patchTypes };
  const options: ApiResponse = { status: 204, headers };
  byMethod.set("OPTIONS", () => options);
  const notAllowed = errorResponse(
    405,
    "errors.methodNotAllowed",
    "This path does not allow the method. The Allow header lists those it does.",
    { allow },
  );
  return (request) => byMethod.get(request.method)?.(request) ?? notAllowed;
}

/** Responds to a request whose path no operation has: 404. */
export const respondUnknownPath: Handle = () => unknownResource;

const unknownResource = errorResponse(404, "errors.unknownResource", "No operation has this path.");
