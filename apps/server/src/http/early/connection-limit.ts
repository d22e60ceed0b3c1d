import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/**
 * Makes a function that counts the requests of each connection. It returns false for a request that must not start, because
 * the response to an earlier one closes the connection. A client that sends requests without waiting for responses
 * (pipelining) sees that, and can send them again (RFC 9112, section 9.3.2).
 *
 * Node's own `maxRequestsPerSocket` sends a bare 503 to each of them, after the response that closes the connection, and does
 * not close it.
 *
 * @param maxRequests after how many requests a connection closes; 0 is no limit.
 */
export function createConnectionLimit(
  maxRequests: number,
): (incoming: IncomingMessage, outgoing: ServerResponse) => boolean {
  if (maxRequests === 0) return () => true;
  const counts = new WeakMap<Socket, number>();
  return ({ socket }, outgoing) => {
    const count = (counts.get(socket) ?? 0) + 1;
    counts.set(socket, count);
    if (count >= maxRequests) outgoing.shouldKeepAlive = false;
    return count <= maxRequests;
  };
}
