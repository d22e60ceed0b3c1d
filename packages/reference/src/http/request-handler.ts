import type { OperationId } from "@credential-api/contract";
import type { Context } from "hono";
import { Unavailable } from "../store/unavailable.ts";
import { anonymous, authenticate, type Caller, type Callers } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import { createJsonBody, malformed } from "./body/json-body.ts";
import type { ReadBody } from "./body/read-body.ts";
import type { OperationRules } from "./operation-rules.ts";
import type { PathTemplate } from "./parameters/path-template.ts";
import { createParameterReader, type RequestParts } from "./parameters/received-parameters.ts";
import type { Reporter } from "./report.ts";
import {
  type ApiResponse,
  ErrorResponse,
  errorResponse,
  errorsOf,
  type ToResponse,
  toContextResponse,
} from "./response/api-response.ts";
import { createResponseCheck } from "./response/check-response.ts";
import { createOutcomeReader, type OperationOutcome } from "./response/operation-outcome.ts";
import { createErrorReader } from "./violations/request-errors.ts";

/** What the handlers of all operations share: the same members as in `ReferenceOptions`, with their defaults applied. */
export interface RequestHandlerOptions<Id extends string = OperationId> {
  readonly callers: Callers;
  readonly readBody: ReadBody;
  readonly checkResponses: boolean;
  readonly isAccepting: () => boolean;
  readonly report: Reporter<Id>;
  readonly retryAfterSeconds: number;
  /** Default: `toContextResponse`. */
  readonly toResponse?: ToResponse;
}

/**
 * Performs an operation for an authorized caller, on a request that satisfies the contract. It calls `checkResponse` before
 * it writes: the check throws when the contract does not declare the response.
 */
export type Perform<Request> = (
  request: Request,
  caller: Caller,
  checkResponse: (response: OperationOutcome) => void,
) => Promise<OperationOutcome>;

/**
 * Makes the handler for the requests of one operation, after path and method have matched. The order of error responses is
 * the body of `handle` and is written nowhere else: the first that applies is sent. The handler never rejects.
 */
export function createRequestHandler<Request, Id extends string = OperationId>(
  rules: OperationRules<Id>,
  template: PathTemplate,
  perform: Perform<Request>,
  {
    callers,
    readBody,
    checkResponses,
    isAccepting,
    report,
    retryAfterSeconds,
    toResponse = toContextResponse,
  }: RequestHandlerOptions<Id>,
): (context: Context) => Promise<Response> {
  const operationId = rules.id;
  const isPublic = rules.authentication === "none";
  const readParameters = createParameterReader(rules.parameters);
  const jsonBody = rules.body && createJsonBody(rules.body, rules.method, readBody);
  const toErrors = createErrorReader(rules);
  const toApiResponse = createOutcomeReader(rules.method);
  const checkResponse = createResponseCheck(rules);
  const withoutCheck = () => undefined;
  const unavailable = errorResponse(503, "errors.unavailable", "The service is not available at the moment.", {
    "retry-after": String(retryAfterSeconds),
  });

  async function handle(context: Context, checkOutcome: (outcome: OperationOutcome) => void): Promise<ApiResponse> {
    if (!isAccepting()) return unavailable; // 503

    const caller = isPublic ? anonymous : await authenticate(context, callers);
    if (caller instanceof ErrorResponse) return caller; // 401
    const path = template.read(context.req.url);
    const forbidden = isPublic ? undefined : authorize(caller, rules, path.clientExtId);
    if (forbidden !== undefined) return forbidden; // 403

    const bytes = await jsonBody?.read(context);
    if (bytes instanceof ErrorResponse) return bytes; // 413, 415
    const parameters = readParameters(context.req, path);
    if (parameters === "malformed path") return badPath; // 400
    if (parameters === "malformed query") return badQuery; // 400
    const body = bytes && jsonBody?.parse(bytes);
    if (body instanceof ErrorResponse) return body; // 400

    const request: RequestParts = parameters.request;
    if (body !== undefined) request.body = body.value;
    const violations = [...parameters.violations, ...rules.explainRequest(request)];
    const isValid = violations.length === 0;
    const response: ApiResponse = isValid
      ? // A cast, because no type says what a request without violations is.
        toApiResponse(await perform(request as Request, caller, checkOutcome)) // 404, 409, 422, success
      : new ErrorResponse(422, toErrors(violations, request)); // 422
    const { status } = response;
    if (status === 409 || status === 422) {
      const errors = errorsOf(response.body);
      const source = isValid ? "operation" : "request";
      report({ kind: "errorResponse", operationId, status, source, subject: caller.subject, path, errors }, context);
    }
    return response;
  }

  return async (context) => {
    try {
      if (!checkResponses) return toResponse(context, await handle(context, withoutCheck));
      let checked: ApiResponse | undefined;
      const response = await handle(context, (outcome) => {
        checked = toApiResponse(outcome);
        checkResponse(checked);
      });
      // What was checked before it was written is not checked again.
      if (!isSame(response, checked)) checkResponse(response);
      return toResponse(context, response);
    } catch (error) {
      const isUnavailable = error instanceof Unavailable;
      report({ kind: isUnavailable ? "unavailable" : "bug", operationId, error }, context);
      return toResponse(context, isUnavailable ? unavailable : fatal);
    }
  };
}

/** Returns whether a response without headers is the one that was checked. */
function isSame(response: ApiResponse, checked: ApiResponse | undefined): boolean {
  return (
    response.body === checked?.body &&
    response.status === checked?.status &&
    response.headers === undefined &&
    checked.headers === undefined
  );
}

const badPath = malformed("The path has bad percent-encoding.");
const badQuery = malformed("The query has bad percent-encoding.");
const fatal = errorResponse(500, "errors.fatalError", "An internal error occurred.");
