import type { OperationId } from "@credential-api/contract";
import { findOperation, toLine } from "../http/find-operation.ts";
import type { Fetch } from "../options.ts";

/**
 * Makes a `fetch` that responds to the first request like the first of `responses`, to the second like the second, and so
 * on. A request too many is a rejection: note that a client may repeat a request by itself.
 */
export function inSequence(...responses: readonly Fetch[]): Fetch {
  let count = 0;
  return async (request) => {
    const respond = responses[count++];
    if (!respond) throw new TypeError(`inSequence: request ${count}, but only ${responses.length} were expected`);
    return respond(request);
  };
}

/** Makes a `fetch` that responds to each operation in its own way. A request for anything else is a rejection. */
export function byOperation(responses: { readonly [Id in OperationId]?: Fetch }): Fetch {
  return async (request) => {
    const operation = findOperation(request);
    const respond = operation && responses[operation];
    if (!respond) throw new TypeError(`byOperation: no response to ${operation ?? toLine(request)}`);
    return respond(request);
  };
}
