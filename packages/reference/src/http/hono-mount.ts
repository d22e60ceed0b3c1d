import type { Context } from "hono";
import type { ApiRequest, Handle, ReceivedBody } from "./api-request.ts";
import type { ReadBody } from "./body/read-body.ts";
import type { ApiResponse } from "./response/api-response.ts";

/** Makes the handler that Hono calls. Headers that middleware has set on the context are sent, too. */
export function toHonoHandler(handle: Handle, readBody: ReadBody): (context: Context) => Promise<Response> {
  return async (context) => toHonoResponse(context, await handle(new HonoRequest(context, readBody)));
}

function toHonoResponse(context: Context, { status, text, headers }: ApiResponse): Response {
  if (text === undefined) return context.newResponse(null, status, status === 204 ? headers : { ...empty, ...headers });
  return context.newResponse(text, status, headers === undefined ? json : { ...json, ...headers });
}

const json = { "content-type": "application/json" };

// Otherwise a host sends it in chunks, and a client waits for content. A 204 never has the header (RFC 9110, section 8.6).
const empty = { "content-length": "0" };

class HonoRequest implements ApiRequest {
  readonly #context: Context;
  readonly #readBody: ReadBody;

  constructor(context: Context, readBody: ReadBody) {
    this.#context = context;
    this.#readBody = readBody;
  }

  get method(): string {
    return this.#context.req.method;
  }

  get url(): string {
    return this.#context.req.url;
  }

  get env(): unknown {
    return this.#context.env;
  }

  header(name: string): string | undefined {
    return this.#context.req.header(name);
  }

  readBody(limitBytes: number): ReceivedBody | Promise<ReceivedBody> {
    return this.#readBody(this.#context, limitBytes);
  }
}
