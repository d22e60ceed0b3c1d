import { type Fetch, toBaseUrl } from "./options.ts";

/** A request as it goes out, each time it is sent. */
export interface Outgoing {
  readonly method: string;
  /** Filled in and percent-encoded. */
  readonly path: string;
  /** JSON text. */
  readonly body: string | undefined;
}

/** What comes back: the answer with its body, already read (the value if it is JSON, else its text). */
export interface Answer {
  readonly response: Response;
  readonly body: unknown;
}

/**
 * Sends one request and reads its answer whole. Redirects are not followed: they would carry the body to an address nobody
 * configured. No cache is asked or filled: what is read is secret, and a version out of a cache makes the next change fail.
 * It rejects with what `fetch` rejects with.
 */
export type Wire = (outgoing: Outgoing, token: string | null | undefined, signal: AbortSignal) => Promise<Answer>;

/**
 * Makes a wire to one address.
 *
 * @throws TypeError when an option is not as its description demands.
 */
export type CreateWire = (baseUrl: string | URL, fetch: Fetch | undefined) => Wire;

/** Makes the wire that all calls of a client share. This is the only file that knows how a request is sent. */
export const createWire: CreateWire = (baseUrl, fetch) => {
  const base = toBaseUrl(baseUrl);
  if (fetch !== undefined && typeof fetch !== "function") throw new TypeError("fetch must be a function");

  return async ({ method, path, body }, token, signal) => {
    const init: RequestInit = {
      method,
      headers: {
        Accept: "application/json",
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      body: body ?? null,
      redirect: "manual",
      cache: "no-store",
      signal,
    };
    // The platform's is looked up at each call: one that was replaced meanwhile (by a test, by tracing) is used.
    const response = await (fetch ? fetch(new Request(base + path, init)) : globalThis.fetch(base + path, init));
    const text = await response.text();
    return { response, body: toValue(text) };
  };
};

function toValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
