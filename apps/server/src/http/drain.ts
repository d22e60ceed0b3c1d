import type { Server } from "node:http";
import { Server as NetServer, type Socket } from "node:net";

/**
 * Prepares a server for stopping; call it before the server listens. The result stops it: no new connection from then on,
 * a tenth of a second later connections close as they become idle, and after `boundMs` milliseconds those that are left are
 * cut. Resolves when there is no connection any more.
 */
export function prepareDrain(server: Server): (boundMs: number) => Promise<void> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });

  function closeIdle(): void {
    server.closeIdleConnections();
    // A connection on which nothing was ever sent does not count as idle on every release of Node.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  }

  return (boundMs) =>
    new Promise((resolve) => {
      let isFirst = true;
      const sweep = setInterval(() => {
        // On a connection that looks idle from here, a request may be on its way.
        if (!isFirst) closeIdle();
        isFirst = false;
      }, SWEEP_MS);
      const bound = setTimeout(() => {
        server.closeAllConnections();
        // HTTP does not know the connections whose TLS handshake is not over.
        for (const socket of sockets) socket.destroy();
      }, boundMs);
      // The `close` of HTTP would cut idle connections at once.
      NetServer.prototype.close.call(server, () => {
        clearInterval(sweep);
        clearTimeout(bound);
        // There is nothing left to cut; this ends the timer that HTTP watches connections with.
        server.close();
        resolve();
      });
    });
}

const SWEEP_MS = 50;
