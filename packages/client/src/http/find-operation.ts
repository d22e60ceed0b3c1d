import type { OperationId } from "@credential-api/contract";
import { clientTable } from "@credential-api/contract/client";

type Sent = Pick<Request, "method" | "url">;

/**
 * Finds the operation that a request is for, by its method and the end of its path: what a `baseUrl` puts in front does not
 * matter. Nothing when no operation of the contract is sent like that.
 */
export function findOperation({ method, url }: Sent): OperationId | undefined {
  return patterns.find((each) => each.method === method && each.path.test(url))?.id;
}

/** A request in a few words, for messages: its method and its path. */
export function toLine({ method, url }: Sent): string {
  return `${method} ${url.replace(/^\w+:\/\/[^/]*|[?#].*/g, "")}`;
}

const patterns = Object.entries(clientTable).map(([id, { method, path }]) => ({
  id: id as OperationId,
  method,
  path: new RegExp(`${path.replace(/\./g, "\\.").replace(/\{.+?\}/g, "[^/?#]+")}(?:[?#]|$)`),
}));
