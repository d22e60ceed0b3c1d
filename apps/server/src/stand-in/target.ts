import type { IncomingMessage } from "node:http";
import { type OperationId, operationIds, operations } from "@credential-api/contract";
import { findKnownPath, nameOfPath } from "../http/known-paths.ts";

/** Where a request goes. */
export interface RequestTarget {
  /** The operation that has the path and the method. */
  readonly id?: OperationId;
  /** As it was sent, without the query. */
  readonly path: string;
  /** Without `?`; empty when there is none. */
  readonly query: string;
  /** The path parameters, decoded. One that cannot be decoded is undefined. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

/** Finds where a request goes. Undefined for the resources of the server itself, which are no part of what a tester calls. */
export function findTarget({
  url = "",
  method = "",
}: Pick<IncomingMessage, "url" | "method">): RequestTarget | undefined {
  // A client of a proxy sends the absolute form (RFC 9112, section 3.2.2).
  const target = url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, "");
  const mark = target.indexOf("?");
  const path = mark === -1 ? target : target.slice(0, mark);
  const query = mark === -1 ? "" : target.slice(mark + 1);
  const known = findKnownPath(path);
  if (known === undefined) return nameOfPath(path, known) === "(unknown)" ? { path, query, parameters: {} } : undefined;
  if (!known.isOfOperation) return undefined;
  const id = idsByRequest.get(`${method} ${known.template}`);
  return { ...(id !== undefined && { id }), path, query, parameters: readParameters(known.template, path) };
}

const idsByRequest: ReadonlyMap<string, OperationId> = new Map(
  operationIds.map((id) => [`${operations[id].method.toUpperCase()} ${operations[id].path}`, id]),
);

function readParameters(template: string, path: string): Readonly<Record<string, string | undefined>> {
  const segments = path.split("/");
  return Object.fromEntries(
    template
      .split("/")
      .flatMap((name, at) => (name.startsWith("{") ? [[name.slice(1, -1), decode(segments[at] ?? "")]] : [])),
  );
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
