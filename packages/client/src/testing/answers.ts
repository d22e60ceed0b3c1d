import type { OperationId } from "@credential-api/contract";
import { findOperation, toLine } from "../find-operation.ts";
import type { Fetch } from "../options.ts";

/**
 * Makes a `fetch` that answers the first request like the first of `answers`, the second like the second, and so on. A
 * request too many is a rejection: note that a client may repeat a request by itself.
 */
export function inSequence(...answers: readonly Fetch[]): Fetch {
  let count = 0;
  return async (request) => {
    const answer = answers[count++];
    if (answer === undefined) throw new TypeError(`inSequence: request ${count}, and ${answers.length} were expected`);
    return answer(request);
  };
}

/** Makes a `fetch` that answers each operation in its own way. A request for anything else is a rejection. */
export function byOperation(answers: { readonly [Id in OperationId]?: Fetch }): Fetch {
  return async (request) => {
    const operation = findOperation(request);
    const answer = operation && answers[operation];
    if (answer === undefined) {
      throw new TypeError(`byOperation: no answer to ${operation ?? toLine(request)}`);
    }
    return answer(request);
  };
}
