import type { Pagination } from "@credential-api/contract/client";
import type { AnyRequest } from "../operations/call-operation.ts";

/** The items of a page; nothing if there is no array. */
export function toItems({ items }: Pagination, body: unknown): readonly unknown[] | undefined {
  const found = valueAt(body, items);
  return Array.isArray(found) ? found : undefined;
}

/** The token of the page after this one; `undefined` after the last. */
export function toNextToken({ nextToken }: Pagination, body: unknown): unknown {
  return valueAt(body, nextToken) || undefined;
}

/** The request of the page with that token; without one, that of the first page or of the page that the request names. */
export function withToken({ token: name }: Pagination, request: AnyRequest, token: unknown): AnyRequest {
  return token === undefined ? request : { ...request, query: { ...request.query, [name]: token } };
}

/** The value at a JSON Pointer (RFC 6901); `undefined` where there is none. */
function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const name of pointer.split("/").slice(1)) {
    value = Object(value)[name.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return value;
}
