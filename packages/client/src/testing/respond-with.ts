import type { OperationId, OperationResponse, OperationStatus } from "@credential-api/contract";
import type { ExampleName } from "@credential-api/contract/examples";
import { findOperation, toLine } from "../http/find-operation.ts";
import type { Fetch } from "../options.ts";
import { findExample, findExampleHeaders, type STALE_VERSION, type Words } from "./find-example.ts";

/**
 * The name of a response: in words (`client outside data room`), or as the contract writes it (`clientOutsideDataRoom`). The
 * 409 of every operation that takes a version is also `stale version`.
 */
export type ResponseName<Id extends OperationId, Status extends OperationStatus<Id>> =
  | Words<ExampleName<Id, Status>>
  | ExampleName<Id, Status>
  | (409 extends Status ? typeof STALE_VERSION : never);

/** The body that the contract declares for a status of an operation. */
export type ResponseBody<Id extends OperationId, Status extends OperationStatus<Id>> =
  Extract<OperationResponse<Id>, { readonly status: Status }> extends { readonly body: infer Body } ? Body : never;

/** Headers beside those of the contract's examples, or instead of them; `null` takes one away. */
export type ResponseHeaders = Readonly<Record<string, string | null>>;

/**
 * Makes a `fetch` that responds to every request for the operation as a server would: with the status, one of the contract's
 * examples for it or a body of your own, and the declared headers. Without a name it is the first example. A 503 asks to
 * wait for 5 seconds, and a client that may repeat the request does: `{ "Retry-After": "0" }` makes that short.
 *
 * @throws TypeError when the contract has no such example; and, as a rejection, when the request is for something else.
 */
export function respondWith<Id extends OperationId, Status extends OperationStatus<Id>>(
  operation: Id,
  status: Status,
  response?: ResponseName<Id, Status> | ResponseBody<Id, Status>,
  headers: ResponseHeaders = {},
): Fetch {
  const isBody = typeof response === "object";
  const name = typeof response === "string" ? `${response}` : undefined;
  const body = isBody ? response : findExample(operation, status, name);
  const all = new Headers(findExampleHeaders(operation, status));
  if (body !== undefined) all.set("Content-Type", "application/json");
  for (const [header, value] of Object.entries(headers)) {
    if (value === null) all.delete(header);
    else all.set(header, value);
  }
  return async (request) => {
    if (findOperation(request) !== operation) {
      throw new TypeError(`respondWith: ${toLine(request)} is not ${operation}`);
    }
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: all });
  };
}
