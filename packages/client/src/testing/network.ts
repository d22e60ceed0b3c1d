import { clientTable } from "@credential-api/contract/client";
import { findOperation, toLine } from "../find-operation.ts";
import type { Fetch } from "../options.ts";
import { findExample, findExampleHeaders } from "./find-example.ts";

/** Makes a `fetch` that fails like that of a platform without a network: with a `TypeError`. */
export function networkFailure(): Fetch {
  return () => Promise.reject(new TypeError("fetch failed"));
}

/**
 * Makes a `fetch` that waits for so many milliseconds before it answers like `answer`, and can be aborted meanwhile. Without
 * `answer` every operation of the contract succeeds, with its first example.
 */
export function slow(ms: number, answer: Fetch = succeed): Fetch {
  return async (request) => {
    await sleep(ms, request.signal);
    return answer(request);
  };
}

const succeed: Fetch = (request) => {
  const operation = findOperation(request);
  const success = operation && clientTable[operation].statuses.find((status) => status < 300);
  if (!success) throw new TypeError(`slow: ${toLine(request)} is no operation of the contract`);
  return Response.json(findExample(operation, success), {
    status: success,
    headers: findExampleHeaders(operation, success),
  });
};

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
  });
}
