import type { OperationId, OperationStatus } from "./operation.ts";

/** The request that produces an example response on a reference server with the demo data. Every member has a default. */
export interface Replay {
  /** Path parameters that differ from the examples of the contract's parameters. */
  readonly path?: Readonly<Record<string, string>>;
  /** Path parameters as they stand in the URL, for what no encoding of a text yields. */
  readonly rawPath?: Readonly<Record<string, string>>;
  /** The query as it stands in the URL, without `?`. Default: none. */
  readonly query?: string;
  /** The texts of header parameters by name; the required ones are there. Default: none. */
  readonly header?: Readonly<Record<string, string>>;
  /** The name of a request example of the same operation. */
  readonly request?: string;
  /**
   * The body as text, where it is not a request example; "" sends none. Default: the first request example of the operation,
   * and none if it takes no body.
   */
  readonly body?: string;
  /** Default `application/json`, and none if the operation takes no body; "" sends none. */
  readonly contentType?: string;
  /** Default `valid`. */
  readonly token?: "valid" | "none" | "malformed" | "expired";
  /** The caller's permissions; default those of the operation. */
  readonly permissions?: readonly string[];
  /** The caller's data room; default `client-123`. */
  readonly clients?: readonly string[];
  /** What is wrong with the server: its store throws (`broken`) or cannot be reached (`unavailable`). */
  readonly fault?: "broken" | "unavailable";
  /** Sends a body of that many bytes. */
  readonly bodyBytes?: number;
}

/** An example of a request body. */
export interface RequestExample {
  readonly summary: string;
  readonly value: unknown;
}

/** An example response of the contract, and the request that produces it. */
export interface ResponseExample {
  readonly summary: string;
  /** The body; absent for a response without content. */
  readonly value?: unknown;
  readonly replay: Replay;
}

/** The examples of one operation by name; every declared status has at least one. */
export interface OperationExamples<Id extends OperationId> {
  readonly requests: Readonly<Record<string, RequestExample>>;
  readonly responses: { readonly [Status in OperationStatus<Id>]: Readonly<Record<string, ResponseExample>> };
}

/** The example of every declared header, by operation and status. */
export type ExampleHeaders = {
  readonly [Id in OperationId]: { readonly [Status in OperationStatus<Id>]: Readonly<Record<string, string>> };
};
