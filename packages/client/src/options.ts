import type { Clock } from "./clock.ts";

/** Sends one request and answers like WHATWG fetch. It gets a `Request`, never a URL and an init. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** A bearer token without the word `Bearer`. Nothing (`undefined` or `null`) sends the request without a token. */
export type Token = string | null | undefined;

/**
 * A token, or a function that is asked for one before every request. After a 401 the function is asked once more, with the
 * token that was refused: once for all requests that were refused with it, and each of them is sent once more.
 */
export type TokenSource = Token | ((refused?: string) => Token | Promise<Token>);

/** What a client needs to know. */
export interface CredentialClientOptions extends Timeouts {
  /**
   * Where the server is: an absolute http or https URL, with a path if the server stands behind one. No user name, no
   * password, no query, no fragment.
   */
  readonly baseUrl: string | URL;
  /**
   * The token of the caller, or where it comes from. It goes into the Authorization header of requests to `baseUrl` and
   * nowhere else. A call whose function fails, or answers no bearer token, ends as "network".
   */
  readonly token?: TokenSource;
  /** Default: the platform's `fetch`, looked up at each call. */
  readonly fetch?: Fetch | undefined;
  /** How often a request that may be repeated is sent at most. Default 3; 1 never repeats. */
  readonly maxAttempts?: number | undefined;
  /** How many requests are under way at once; the others wait for their turn. Default 16. */
  readonly maxInFlight?: number | undefined;
  /** Default: the time and chance of the platform. */
  readonly clock?: Clock | undefined;
}

/** What a call can be given beside its request. */
export interface CallOptions extends Timeouts {
  /** Ends the call, wherever it is, and the wait for a draft, too; its result is then "aborted". */
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether the request may be sent again when it failed. Left out, the contract decides: reads may, and changes that carry
   * a version. `true` repeats a change without a version, too, and may make it twice. `false` never repeats.
   */
  readonly retry?: boolean | undefined;
}

/** How long a call may take, in milliseconds. `Infinity` sets no bound. */
export interface Timeouts {
  /**
   * For the whole call: its turn, every attempt and the waits in between. What is read after a lost answer has a time of its
   * own. Default 30,000.
   */
  readonly timeoutMs?: number | undefined;
  /** For each attempt: the token function, the request and its whole answer. Default 10,000. */
  readonly attemptTimeoutMs?: number | undefined;
}

/**
 * Checks options that are numbers, and answers them. `Infinity` is one.
 *
 * @throws TypeError naming the first that is no positive number.
 */
export function checkPositive<T extends object>(options: T): T {
  for (const [name, value] of Object.entries(options)) {
    if (!(value > 0)) throw new TypeError(`${name} must be a positive number`);
  }
  return options;
}

/**
 * Checks the address and takes its trailing slashes away.
 *
 * @throws TypeError when `baseUrl` is not as its description demands. The message does not repeat it: it can hold a
 *   password.
 */
export function toBaseUrl(baseUrl: string | URL): string {
  const url = parse(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError("baseUrl must be an absolute http(s) URL without user, query and fragment");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function parse(url: string | URL): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
