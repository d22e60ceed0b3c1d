/** Sends one request and answers like WHATWG fetch. It gets a `Request`, never a URL and an init. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** A bearer token without the word `Bearer`. Nothing (`undefined` or `null`) sends the request without a token. */
export type Token = string | null | undefined;

/** What a client needs to know. */
export interface CredentialClientOptions {
  /**
   * Where the server is: an absolute http or https URL, with a path if the server stands behind one. No user name, no
   * password, no query, no fragment.
   */
  readonly baseUrl: string | URL;
  /**
   * The token of the caller, or a function that is asked before every call. It goes into the Authorization header of
   * requests to `baseUrl` and nowhere else. A call whose function fails, or answers no bearer token, ends as "network".
   */
  readonly token?: Token | (() => Token | Promise<Token>);
  /** Default: the platform's `fetch`, looked up at each call. */
  readonly fetch?: Fetch | undefined;
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

/**
 * Makes the value of the Authorization header (RFC 6750, section 2.1).
 *
 * @throws TypeError when the token has characters that a bearer token cannot have. The message does not repeat it.
 */
export function toAuthorization(token: Token): string | undefined {
  if (token === undefined || token === null) return undefined;
  if (!/^[\w.~+/-]+=*$/.test(token)) {
    throw new TypeError("token must be a bearer token without the word Bearer");
  }
  return `Bearer ${token}`;
}

function parse(url: string | URL): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
