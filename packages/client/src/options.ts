import type { OperationId } from "@credential-api/contract";
import type { HeadersOptions } from "openapi-fetch";
import type { Clock } from "./http/clock.ts";

/** Sends one request, like the platform's `fetch`. It gets a `Request`, never a URL and an init. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** A bearer token without the word `Bearer`. Nothing (`undefined` or `null`) sends the request without a token. */
export type Token = string | null | undefined;

/**
 * A token, or a function that is asked for one before every request. After a 401 the function is asked once more, with the
 * token that the server rejected: once for all requests that carried it, and each of them is sent once more.
 */
export type TokenSource = Token | ((rejected?: string) => Token | Promise<Token>);

/** What a client needs to know. */
export interface CredentialClientOptions extends Timeouts {
  /**
   * Where the server is: an absolute http or https URL, with a path if the server stands behind one. No user name, no
   * password, no query, no fragment.
   */
  readonly baseUrl: string | URL;
  /**
   * The token of the caller, or where it comes from. It goes into the Authorization header of requests to `baseUrl` and
   * below, and nowhere else. A call whose function fails, takes too long or returns no bearer token ends as "token".
   */
  readonly token?: TokenSource;
  /** How long the token function may take each time it is asked, in milliseconds. Default 8,000. `Infinity` sets no limit. */
  readonly tokenTimeoutMs?: number | undefined;
  /** Default: the platform's `fetch`, looked up at each attempt. That gets a URL and an init, and no `Request`. */
  readonly fetch?: Fetch | undefined;
  /** How often a request that may be repeated is sent at most. Default 3; 1 never repeats. */
  readonly maxAttempts?: number | undefined;
  /** How many requests run at once; the others wait in a queue. Default 16. */
  readonly maxInFlight?: number | undefined;
  /**
   * Runs after each attempt, for logs and traces. It gets neither a token nor a body nor a parameter. What it throws is
   * ignored.
   */
  readonly onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Default: the time and chance of the platform. */
  readonly clock?: Clock | undefined;
}

/** One attempt of a call, for logs and traces. */
export interface AttemptEvent {
  /** Nothing when a middleware has sent the request to a path that is not in the contract. */
  readonly operation: OperationId | undefined;
  /** 1 for the first. A request that is sent once more with a new token belongs to the same attempt. */
  readonly attempt: number;
  /** The HTTP status, or why there is no complete response. */
  readonly status: number | "network" | "timeout" | "aborted" | "token";
  /** From the moment the attempt leaves the queue until its response is complete, in milliseconds, by a monotonic clock. */
  readonly durationMs: number;
  /** The server's name for the exchange (`X-Request-Id`). */
  readonly requestId: string | undefined;
  /** How long the client waits before it sends the request again, in milliseconds. Nothing: this attempt was the last. */
  readonly delayMs: number | undefined;
}

/** What a call can be given beside its request. */
export interface CallOptions extends Timeouts {
  /** Ends the call, wherever it is, and the wait for a draft, too; its result is then "aborted". */
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether the request may be sent again when it failed. Left out, the contract decides: GET, PUT and DELETE may,
   * and so may a change that carries a version, or an `Idempotency-Key` that the operation declares. `true` repeats any other
   * request, too, and may apply it twice. `false` never repeats.
   */
  readonly retry?: boolean | undefined;
  /** Headers to add to the request. An `Authorization` among them takes the place of the client's token. */
  readonly headers?: HeadersOptions | undefined;
  /** Sends this call. Default: the `fetch` of the client. */
  readonly fetch?: Fetch | undefined;
}

/** How long a call may take, in milliseconds. `Infinity` sets no limit. */
export interface Timeouts {
  /**
   * For the whole call: its place in the queue, middleware, every attempt and the waits in between. What is read after a
   * lost response has a time of its own. Default 30,000.
   */
  readonly timeoutMs?: number | undefined;
  /** For each attempt: the token function, the request and its whole response. Default 10,000. */
  readonly attemptTimeoutMs?: number | undefined;
}

/**
 * Checks the options that are numbers: those whose name says milliseconds or a maximum. `Infinity` is one.
 *
 * @throws TypeError naming the first that is given and no positive number.
 */
export function checkNumbers(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (/^max|Ms$/.test(name) && value !== undefined && !(value > 0)) {
      throw new TypeError(`${name} must be a positive number`);
    }
  }
}

/**
 * Checks the base URL, normalizes it and removes its trailing slashes.
 *
 * @throws TypeError when `baseUrl` is not as its description demands. The message does not repeat it: it can hold a
 *   password.
 */
export function toBaseUrl(baseUrl: string | URL): string {
  try {
    // Of all members of a URL, React Native implements `href`.
    const { href } = new URL(baseUrl);
    if (/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/.test(href)) return href.replace(/\/+$/, "");
  } catch {}
  throw new TypeError("baseUrl must be an absolute http(s) URL without user, query and fragment");
}
