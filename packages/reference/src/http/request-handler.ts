import { type OperationId, operations, type ReceivedRequest } from "@credential-api/contract";
import { explainRequest, isRequest } from "@credential-api/contract/validators";
import type { Context } from "hono";
import { Unavailable } from "../store/unavailable.ts";
import { authenticate, type Caller, type Callers } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import { createJsonBody, malformed } from "./body/json-body.ts";
import type { ReadBody } from "./body/read-body.ts";
import type { PathTemplate } from "./parameters/path-template.ts";
import type { Reporter } from "./report.ts";
import { type ApiResponse, ErrorResponse, errorResponse, errorsOf, toResponse } from "./response/api-response.ts";
import { createResponseCheck } from "./response/check-response.ts";
import { toRequestErrors } from "./violations/request-errors.ts";

/** What the handlers of all operations share: the same members as in `ReferenceOptions`, with their defaults applied. */
export interface RequestHandlerOptions {
  readonly callers: Callers;
  readonly readBody: ReadBody;
  readonly checkResponses: boolean;
  readonly isAccepting: () => boolean;
  readonly report: Reporter;
  readonly retryAfterSeconds: number;
}

/**
 * Performs an operation for an authorized caller, on a request that satisfies the contract. It calls `checkResponse` before
 * it writes: the check throws when the contract does not declare the response.
 */
export type Perform<Id extends OperationId> = (
  request: ReceivedRequest<Id>,
  caller: Caller,
  checkResponse: (response: ApiResponse) => void,
) => Promise<Pick<ApiResponse, "status" | "body">>;

/**
 * Makes the handler for the requests of one operation, after path and method have matched. The order of error responses is
 * the body of `handle` and is written nowhere else: the first that applies is sent. The handler never rejects.
 */
export function createRequestHandler<Id extends OperationId>(
  id: Id,
  template: PathTemplate,
  perform: Perform<Id>,
  { callers, readBody, checkResponses, isAccepting, report, retryAfterSeconds }: RequestHandlerOptions,
): (context: Context) => Promise<Response> {
  const { method, permissions, body: bodyRule, readonlyMembers } = operations[id];
  const jsonBody = bodyRule && createJsonBody(bodyRule, readBody);
  const checkResponse = checkResponses ? createResponseCheck(id) : () => undefined;
  const unavailable = errorResponse(503, "errors.unavailable", "The service is not available at the moment.", {
    "retry-after": String(retryAfterSeconds),
  });

  async function handle(context: Context): Promise<ApiResponse> {
    if (!isAccepting()) return unavailable; // 503

    const caller = await authenticate(context.req.header("authorization"), callers);
    if (caller instanceof ErrorResponse) return caller; // 401
    const path = template.read(context.req.url);
    const forbidden = authorize(caller, permissions, path.clientExtId);
    if (forbidden !== undefined) return forbidden; // 403

    const bytes = await jsonBody?.read(context);
    if (bytes instanceof ErrorResponse) return bytes; // 413, 415
    if (Object.values(path).includes(undefined)) return badPath; // 400
    const body = bytes && jsonBody?.parse(bytes);
    if (body instanceof ErrorResponse) return body; // 400

    const request: unknown = body ? { path, body: body.value } : { path };
    const response: ApiResponse = isRequest[id](request)
      ? await perform(request, caller, checkResponse) // 404, 409, 422, 200
      : new ErrorResponse(422, toRequestErrors(explainRequest[id](request), request, readonlyMembers)); // 422
    if (response.status === 409 || response.status === 422) {
      const errors = errorsOf(response.body);
      report(
        { kind: "errorResponse", operationId: id, status: response.status, subject: caller.subject, path, errors },
        context,
      );
    }
    return method === "get" && response.status === 200 ? { ...response, headers: noStore } : response;
  }

  return async (context) => {
    try {
      const response = await handle(context);
      checkResponse(response);
      return toResponse(context, response);
    } catch (error) {
      const isUnavailable = error instanceof Unavailable;
      report({ kind: isUnavailable ? "unavailable" : "bug", operationId: id, error }, context);
      return toResponse(context, isUnavailable ? unavailable : fatal);
    }
  };
}

// A credential is secret, and a cached version makes the next change fail.
const noStore = { "cache-control": "no-store" };
const badPath = malformed("The path has bad percent-encoding.");
const fatal = errorResponse(500, "errors.fatalError", "An internal error occurred.");
