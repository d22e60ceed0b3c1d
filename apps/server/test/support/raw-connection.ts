import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A connection on which a test writes bytes as it likes. */
export interface RawConnection {
  readonly socket: Socket;
  /** Everything that has come back so far. */
  received(): string;
  /** Resolves when the text has come back; rejects when the connection is closed without it. */
  until(text: string): Promise<void>;
  /** Resolves when the server has closed the connection in order, rejects when it was reset. */
  closed(): Promise<void>;
  /** Writes, waiting for the system to take it all. Resolves when it is taken or the connection has gone. */
  write(data: string | Uint8Array): Promise<void>;
}

/** Connects to a port of 127.0.0.1. */
export async function openRawConnection(port: number): Promise<RawConnection> {
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  let text = "";
  let failure: Error | undefined;
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    text += chunk;
  });
  socket.on("error", (error) => {
    failure = error;
  });
  await once(socket, "connect");
  const closed = () =>
    new Promise<void>((resolve, reject) => {
      const settle = () => (failure === undefined ? resolve() : reject(failure));
      if (socket.closed) settle();
      else socket.once("close", settle);
    });
  return {
    socket,
    received: () => text,
    until: async (wanted) => {
      const isThere = () => text.includes(wanted);
      while (!isThere()) {
        if (socket.closed || socket.readableEnded)
          throw new Error(`Closed (${failure?.message}) after ${JSON.stringify(text)}`);
        await Promise.race([once(socket, "data").catch(() => undefined), closed().catch(() => undefined)]);
      }
    },
    closed,
    write: (data) => new Promise((resolve) => void socket.write(data, () => resolve())),
  };
}
