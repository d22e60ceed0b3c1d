/** A request as it is sent: the kit adds `Host`, `Content-Length` and `Connection`, and changes nothing. */
export interface SentRequest {
  readonly method: string;
  /** Path and query as they stand in the request line, with a leading slash. */
  readonly path: string;
  /** In the order in which they are sent. A name can be there twice. */
  readonly headers: readonly Header[];
  readonly body?: Uint8Array | undefined;
}

/** A response as it was received. */
export interface ReceivedResponse {
  readonly status: number;
  /** In the order in which they came. Names are in lower case; a name can be there twice. */
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
}

export type Header = readonly [name: string, value: string];

/** A request and its response. */
export interface Exchange {
  readonly request: SentRequest;
  readonly response: ReceivedResponse;
  /** The kit had broken the server when it sent the request (`faults` of the configuration). */
  readonly broken?: true;
}

/** Something that receives requests: a server at a URL, or a function in this process. */
export interface Target {
  /** The URL that reports name, without credentials. */
  readonly origin: string;
  /**
   * Sends one request and returns its response, with any status. Redirects are not followed.
   *
   * @throws NoResponse when no response came: connection refused or reset, timeout, not HTTP.
   * @throws Unsendable when this target cannot take the request as it is (`fetch` normalizes `/..`, for example).
   */
  readonly send: (request: SentRequest) => Promise<ReceivedResponse>;
  /** Where raw bytes can be sent; absent for a function in this process. */
  readonly socket?: { readonly host: string; readonly port: number; readonly tls: boolean };
  /** Closes idle connections. */
  readonly close: () => Promise<void>;
}

/** No response came, so that the kit cannot judge one. */
export class NoResponse extends Error {
  override readonly name = "NoResponse";
}

/** The target cannot take the request as it is; the case is skipped with the message as its reason. */
export class Unsendable extends Error {
  override readonly name = "Unsendable";
}
