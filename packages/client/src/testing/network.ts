import { clientTable } from "@credential-api/contract/client";
import { findOperation, toLine } from "../http/find-operation.ts";
import { reasonOf } from "../http/on-abort.ts";
import type { Fetch } from "../options.ts";
import { findExample, findExampleHeaders } from "./find-example.ts";

/**
 * Makes a `fetch` that fails like that of a platform without a network. It returns `Response.error()`, which the client and
 * MSW's handlers take for a network failure.
 */
export function networkFailure(): Fetch {
  return () => Response.error();
}

/**
 * Makes a `fetch` that waits for so many milliseconds before it responds like `respond`, and can be aborted meanwhile.
 * Without `respond` every operation of the contract succeeds, with its first example.
 */
export function slow(ms: number, respond: Fetch = succeed): Fetch {
  return async (request) => {
    await sleep(ms, request.signal);
    return respond(request);
  };
}

const succeed: Fetch = (request) => {
  const operation = findOperation(request);
  if (!operation) throw new TypeError(`slow: ${toLine(request)} is no operation of the contract`);
  const success = clientTable[operation].statuses.find((status) => status < 300);
  if (success === undefined) throw new TypeError(`slow: ${operation} declares no success`);
  const body = findExample(operation, success);
  const init = { status: success, headers: findExampleHeaders(operation, success) };
  return body === undefined ? new Response(null, init) : Response.json(body, init);
};

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const abort = () => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
  });
}
