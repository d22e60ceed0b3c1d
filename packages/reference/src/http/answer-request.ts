import { type OperationId, type OperationRequest, operations } from "@credential-api/contract";
import { explainRequest, isRequest } from "@credential-api/contract/validators";
import type { Context } from "hono";
import { Unavailable } from "../unavailable.ts";
import { type Answer, errorsOf, RefusalAnswer, refuse } from "./answer.ts";
import { authenticate, type Caller, type Callers } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import { createAnswerCheck } from "./check-answer.ts";
import { createJsonBody, malformed } from "./json-body.ts";
import type { PathTemplate } from "./path-parameters.ts";
import type { ReadBody } from "./read-body.ts";
import type { TakeReport } from "./report.ts";
import { respond } from "./respond.ts";
import { toRequestErrors } from "./violations.ts";

/** What the answers of all operations depend on, beside the operation: as `ReferenceOptions` says, with nothing left open. */
export interface AnswererOptions {
  readonly callers: Callers;
  readonly readBody: ReadBody;
  readonly checkResponses: boolean;
  readonly isAccepting: () => boolean;
  readonly report: TakeReport;
  readonly retryAfterSeconds: number;
}

/**
 * Performs an operation for a caller who may, on a request that satisfies the contract. `check` throws when the contract
 * does not declare an answer: what would lead to one must not be written.
 */
export type Perform<Id extends OperationId> = (
  request: OperationRequest<Id>,
  caller: Caller,
  check: (answer: Answer) => void,
) => Promise<Pick<Answer, "status" | "body">>;

/**
 * Makes what answers the requests of one operation, once path and method have led to it. The order of refusals is the body
 * of `answer` and stands nowhere else: the first that applies is the answer. Never rejects.
 */
export function createAnswerer<Id extends OperationId>(
  id: Id,
  template: PathTemplate,
  perform: Perform<Id>,
  { callers, readBody, checkResponses, isAccepting, report, retryAfterSeconds }: AnswererOptions,
): (context: Context) => Promise<Response> {
  const { method, permissions, body: bodyRule, readonlyMembers } = operations[id];
  const jsonBody = bodyRule && createJsonBody(bodyRule, readBody);
  const check = checkResponses ? createAnswerCheck(id) : () => undefined;
  const unavailable = refuse(503, "errors.unavailable", "The service is not available at the moment.", {
    "retry-after": String(retryAfterSeconds),
  });

  async function answer(context: Context): Promise<Answer> {
    if (!isAccepting()) return unavailable; // 503

    const caller = await authenticate(context.req.header("authorization"), callers);
    if (caller instanceof RefusalAnswer) return caller; // 401
    const path = template.read(context.req.url);
    const forbidden = authorize(caller, permissions, path.clientExtId);
    if (forbidden !== undefined) return forbidden; // 403

    const bytes = await jsonBody?.read(context);
    if (bytes instanceof RefusalAnswer) return bytes; // 413, 415
    if (Object.values(path).includes(undefined)) return badPath; // 400
    const body = bytes && jsonBody?.parse(bytes);
    if (body instanceof RefusalAnswer) return body; // 400

    const request: unknown = body ? { path, body: body.value } : { path };
    const outcome: Answer = isRequest[id](request)
      ? await perform(request, caller, check) // 404, 409, 422, 200
      : new RefusalAnswer(422, toRequestErrors(explainRequest[id](request), request, readonlyMembers)); // 422
    if (outcome.status === 409 || outcome.status === 422) {
      const { status, body: refusal } = outcome;
      report(
        { kind: "refusal", operationId: id, status, subject: caller.subject, path, errors: errorsOf(refusal) },
        context,
      );
    }
    return method === "get" && outcome.status === 200 ? { ...outcome, headers: notStored } : outcome;
  }

  return async (context) => {
    try {
      const result = await answer(context);
      check(result);
      return respond(context, result);
    } catch (error) {
      const isUnavailable = error instanceof Unavailable;
      report({ kind: isUnavailable ? "unavailable" : "bug", operationId: id, error }, context);
      return respond(context, isUnavailable ? unavailable : fatal);
    }
  };
}

// What was read is secret, and a version out of a cache makes the next change fail.
const notStored = { "cache-control": "no-store" };
const badPath = malformed("The path has bad percent-encoding.");
const fatal = refuse(500, "errors.fatalError", "An internal error occurred.");
