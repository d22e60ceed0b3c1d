import type { ErrorCode, ErrorEntry } from "@credential-api/contract";
import type { SentRequest } from "../../../src/model/exchange.ts";

/** A response before it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A reason to reject a request: an entry of an error response. */
export interface Reason extends ErrorEntry {
  readonly code: ErrorCode;
}

/** An error response with one entry. */
export function refuse(
  status: number,
  code: ErrorCode,
  message: string,
  { headers = {}, pointer }: { readonly headers?: Reply["headers"] & {}; readonly pointer?: string } = {},
): Reply {
  return { status, headers, body: { errors: [{ code, message, ...(pointer === undefined ? {} : { pointer }) }] } };
}

/** The value of a header; repeated headers are joined, as RFC 9110 says. */
export function headerOf({ headers }: Pick<SentRequest, "headers">, name: string): string | undefined {
  const values = headers.filter(([each]) => each.toLowerCase() === name).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(", ");
}
