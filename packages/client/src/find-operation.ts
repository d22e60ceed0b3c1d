import type { OperationId } from "@credential-api/contract";
import { clientTable } from "@credential-api/contract/client";

/**
 * Finds the operation that a request is for, by its method and the end of its path: what a `baseUrl` puts in front does not
 * matter. Nothing when no operation of the contract is sent like that.
 */
export function findOperation({ method, url }: Pick<Request, "method" | "url">): OperationId | undefined {
  const { pathname } = new URL(url);
  return patterns.find((each) => each.method === method && each.path.test(pathname))?.id;
}

/** A request in a few words, for messages of tests. */
export function toLine({ method, url }: Pick<Request, "method" | "url">): string {
  return `${method} ${new URL(url).pathname}`;
}

const patterns = Object.entries(clientTable).map(([id, { method, path }]) => ({
  id: id as OperationId,
  method,
  path: new RegExp(`${path.replace(/[.+*?^$()[\]|\\]/g, "\\$&").replace(/\{.+?\}/g, "[^/]+")}$`),
}));
