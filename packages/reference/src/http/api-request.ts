import type { ApiResponse } from "./response/api-response.ts";

/**
 * A request to a path of the contract, as a host gives it to the reference. Hono's mount makes one from a context; a host
 * that has no `Request` object, such as `node:http`, makes one from what it has.
 */
export interface ApiRequest {
  /** As in the request line: `PATCH`. */
  readonly method: string;
  /** The path and the query as they were sent, with or without the origin before them. No fragment. */
  readonly url: string;
  /** What the host wants to find again in `callers`, `report` and `intercept`: Hono's bindings, for example. */
  readonly env: unknown;
  /** The value of a header by its name in lower case. Headers that were sent repeatedly are joined by a comma and a space. */
  header(name: string): string | undefined;
  /** Reads the whole body, at most once. */
  readBody(limitBytes: number): ReceivedBody | Promise<ReceivedBody>;
}

/**
 * The bytes of a body; `too large` when it has more bytes than the limit, and `incomplete` when it ended too early. What is
 * left of it need not have been read.
 */
export type ReceivedBody = Uint8Array | "too large" | "incomplete";

/** Responds to a request. Neither throws nor rejects: what goes wrong is a 500 or a 503. */
export type Handle = (request: ApiRequest) => ApiResponse | Promise<ApiResponse>;
