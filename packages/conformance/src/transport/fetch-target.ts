import { NoResponse, type SentRequest, type Target, Unsendable } from "../model/exchange.ts";
import { REQUEST_TIMEOUT_MS, readBody, toReceived } from "./receive.ts";

/** An implementation as a function: what `export default { fetch }`, Hono and other frameworks offer. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

export interface FetchTargetOptions {
  /** The URL that the handler sees and reports name. Default `http://in-process.test`. */
  readonly origin?: string;
  /** The time for one request. Default `REQUEST_TIMEOUT_MS`. */
  readonly timeoutMs?: number;
}

/**
 * An implementation in this process. A `Request` normalizes paths and joins repeated headers; what it would alter is
 * rejected with `Unsendable`, and can be checked over HTTP only.
 */
export function createFetchTarget(
  handler: FetchHandler,
  { origin = "http://in-process.test", timeoutMs = REQUEST_TIMEOUT_MS }: FetchTargetOptions = {},
): Target {
  const send = async (sent: SentRequest) => {
    const request = toRequest(origin, sent);
    const response = await withTimeout(async () => handler(request), timeoutMs);
    // As an HTTP server does, which sends no body after HEAD.
    const body = sent.method === "HEAD" || response.body === null ? new Uint8Array() : await readBody(response.body);
    return toReceived(response.status, [...response.headers], body);
  };
  return { origin, send, close: async () => {} };
}

function toRequest(origin: string, { method, path, headers, body }: SentRequest): Request {
  const request = makeRequest(`${origin}${path}`, {
    method,
    headers: headers.map(([name, value]) => [name, value]),
    body,
  });
  const url = new URL(request.url);
  const altered =
    `${url.pathname}${url.search}` !== path
      ? `path ${path}`
      : request.method !== method
        ? `method ${method}`
        : headers.find(([name, value]) => request.headers.get(name) !== value)?.[0];
  if (altered !== undefined)
    throw new Unsendable(`A request in process would alter the ${altered}: check it over HTTP`);
  return request;
}

function makeRequest(
  url: string,
  { body, ...init }: { method: string; headers: [string, string][]; body?: Uint8Array | undefined },
) {
  try {
    // A copy, because `Request` takes only bytes that no other thread can change.
    return new Request(url, { ...init, ...(body === undefined ? {} : { body: new Uint8Array(body) }) });
  } catch (error) {
    throw new Unsendable(
      `A request in process cannot have it: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function withTimeout<T>(run: () => Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoResponse(`No response within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([run(), expired]);
  } catch (error) {
    if (error instanceof NoResponse) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new NoResponse(`The handler threw: ${reason}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
