import type { OperationId } from "@credential-api/contract";
import type { Violation } from "@credential-api/contract/validators";
import { Unavailable } from "../store/unavailable.ts";
import type { ApiRequest, Handle } from "./api-request.ts";
import { anonymous, authenticate, type Caller, type Callers, invalidToken } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import { createJsonBody, malformed } from "./body/json-body.ts";
import type { OperationRules } from "./operation-rules.ts";
import type { PathTemplate } from "./parameters/path-template.ts";
import { createParameterReader, type RequestParts } from "./parameters/received-parameters.ts";
import type { Reporter } from "./report.ts";
import { type ApiResponse, ErrorResponse, errorResponse, errorsOf } from "./response/api-response.ts";
import { createResponseCheck } from "./response/check-response.ts";
import { createOutcomeReader, type OperationOutcome } from "./response/operation-outcome.ts";
import { createErrorReader } from "./violations/request-errors.ts";

/** What the handlers of all operations share: the same members as in `ReferenceOptions`, with their defaults applied. */
export interface RequestHandlerOptions<Id extends string = OperationId> {
  readonly callers: Callers;
  readonly checkResponses: boolean;
  readonly isAccepting: () => boolean;
  readonly report: Reporter<Id>;
  readonly retryAfterSeconds: number;
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
  { callers, checkResponses, isAccepting, report, retryAfterSeconds }: RequestHandlerOptions<Id>,
): Handle {
  const operationId = rules.id;
  const isPublic = rules.authentication === "none";
  const readParameters = createParameterReader(rules.parameters);
  const jsonBody = rules.body === null ? undefined : createJsonBody(rules.body, rules.method);
  const toErrors = createErrorReader(rules);
  const toApiResponse = createOutcomeReader(rules.method);
  const checkResponse = createResponseCheck(rules);
  const unavailable = unavailableFor(retryAfterSeconds);

  async function handle(
    received: ApiRequest,
    checkOutcome: (outcome: OperationOutcome) => void,
    toResponse: (outcome: OperationOutcome) => ApiResponse,
  ): Promise<ApiResponse> {
    if (!isAccepting()) return unavailable; // 503

    const caller = isPublic ? anonymous : ((await authenticate(received, callers)) ?? invalidToken);
    if (caller instanceof ErrorResponse) return caller; // 401
    const path = template.read(received.url);
    const forbidden = isPublic ? undefined : authorize(caller, rules, path.clientExtId);
    if (forbidden !== undefined) return forbidden; // 403

    const bytes = jsonBody && (jsonBody.refuse(received) ?? jsonBody.accept(received, await jsonBody.read(received)));
    if (bytes instanceof ErrorResponse) return bytes; // 413, 415
    const parameters = readParameters(received, path);
    if (parameters === "malformed path") return badPath; // 400
    if (parameters === "malformed query") return badQuery; // 400
    const body = bytes && jsonBody?.parse(bytes);
    if (body instanceof ErrorResponse) return body; // 400

    const request: RequestParts = parameters.request;
    if (body !== undefined) request.body = body.value;
    const violations = join(parameters.violations, rules.explainRequest(request));
    const isValid = violations.length === 0;
    const response: ApiResponse = isValid
      ? // A cast, because no type says what a request without violations is.
        toResponse(await perform(request as Request, caller, checkOutcome)) // 404, 409, 422, success
      : new ErrorResponse(422, toErrors(violations, request)); // 422
    const { status } = response;
    if (status === 409 || status === 422) {
      const errors = errorsOf(response.body);
      const source = isValid ? "operation" : "request";
      report({ kind: "errorResponse", operationId, status, source, subject: caller.subject, path, errors }, received);
    }
    return response;
  }

  /** Makes the function that checks the outcomes of one request. What was checked before it was written is not checked again. */
  function createCheckedReader(): (outcome: OperationOutcome) => ApiResponse {
    let checked: ApiResponse | undefined;
    return (outcome) => {
      if (checked !== undefined && isSame(outcome, checked)) return checked;
      checked = toApiResponse(outcome);
      checkResponse(checked);
      return checked;
    };
  }

  return async (received) => {
    try {
      if (!checkResponses) return await handle(received, withoutCheck, toApiResponse);
      const toChecked = createCheckedReader();
      const response = await handle(received, toChecked, toChecked);
      if (response instanceof ErrorResponse) checkResponse(response);
      return response;
    } catch (error) {
      const isUnavailable = error instanceof Unavailable;
      report({ kind: isUnavailable ? "unavailable" : "bug", operationId, error }, received);
      if (!isUnavailable) return fatal;
      return error.retryAfterSeconds === undefined ? unavailable : unavailableFor(error.retryAfterSeconds);
    }
  };
}

function withoutCheck(): void {}

function unavailableFor(retryAfterSeconds: number): ErrorResponse {
  return errorResponse(503, "errors.unavailable", "The service is not available at the moment.", {
    "retry-after": String(retryAfterSeconds),
  });
}

/** Returns whether an outcome without headers is the one that was checked. */
function isSame({ status, body, headers }: OperationOutcome, checked: ApiResponse): boolean {
  return body === checked.body && status === checked.status && headers === undefined && checked.headers === undefined;
}

function join(first: readonly Violation[], second: readonly Violation[]): readonly Violation[] {
  return first.length === 0 ? second : [...first, ...second];
}

const badPath = malformed("The path has bad percent-encoding.");
const badQuery = malformed("The query has bad percent-encoding.");
const fatal = errorResponse(500, "errors.fatalError", "An internal error occurred.");
