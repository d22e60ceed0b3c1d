import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";

/**
 * What a proxy does to connections. `delay`: each piece of data waits. `stall`: nothing arrives until the behavior is another
 * one. `cut`: after each nth request with the text the connection is lost, in turn when the database has responded, and
 * before that.
 */
type Behavior =
  | { readonly kind: "pass" }
  | { readonly kind: "delay"; readonly ms: number }
  | { readonly kind: "stall" }
  | { readonly kind: "cut"; readonly text: string; readonly nth: number };

/** A TCP proxy that can be slow, and lose connections. */
export interface FaultyProxy {
  readonly port: number;
  readonly set: (next: Behavior) => void;
  /** How many connections it has cut. */
  readonly cuts: () => number;
}

/** Starts a proxy in front of a port of this machine. It stops when the test has finished. */
export async function startFaultyProxy(targetPort: number): Promise<FaultyProxy> {
  let behavior: Behavior = { kind: "pass" };
  let [cuts, matches] = [0, 0];
  const sockets = new Set<Socket>();

  async function hold(): Promise<void> {
    if (behavior.kind === "delay") await sleep(behavior.ms);
    while (behavior.kind === "stall" && sockets.size > 0) await sleep(POLL_MS);
  }

  /** Passes data on, in order, after `onData` has looked at it. */
  function relay(from: Socket, to: Socket, onData: (data: Buffer) => boolean): void {
    from.on("data", (data: Buffer) => {
      from.pause();
      void hold().then(() => {
        if (onData(data)) to.write(data);
        from.resume();
      });
    });
    // The end takes the same way as the data.
    from.on("close", () => void hold().then(() => to.destroy()));
    from.on("error", () => undefined);
  }

  const server = createServer((client) => {
    const database = connect(targetPort, "127.0.0.1");
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("close", () => sockets.delete(socket));
    }
    let isLost = false;
    const lose = () => {
      isLost = true;
      cuts += 1;
      client.destroy();
    };
    relay(client, database, (data) => {
      if (behavior.kind !== "cut" || isLost || !data.includes(behavior.text)) return !isLost;
      matches += 1;
      if (matches % behavior.nth !== 0) return true;
      if ((matches / behavior.nth) % 2 === 0) lose();
      else database.once("data", lose);
      return true;
    });
    relay(database, client, () => !isLost);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("A TCP server has a port");
  return {
    port: address.port,
    set: (next) => {
      behavior = next;
    },
    cuts: () => cuts,
  };
}

const POLL_MS = 10;
