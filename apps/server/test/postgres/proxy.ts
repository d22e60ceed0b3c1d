import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A TCP proxy between a store and its database that loses what a test tells it to lose. */
export interface Proxy {
  /** The URL of the database, through the proxy. */
  readonly url: string;
  /** Calls back once, with the next data of the database that `matches`, instead of passing it on. */
  intercept(matches: (data: Buffer) => boolean): Promise<void>;
  /** Ends the connections on the side of the store; those to the database stay as they are, and unread. */
  cut(): void;
  /** Whether new connections are rejected. */
  setRejecting(isRejecting: boolean): void;
  /** Passes nothing on in either direction from now on, in all connections, until it is called with false. */
  setSilent(isSilent: boolean): void;
  close(): Promise<void>;
}

/** Listens on a free port of this machine. */
export async function startProxy(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl);
  const pairs = new Set<{ readonly store: Socket; readonly database: Socket }>();
  let isRejecting = false;
  let isSilent = false;
  let interception: { readonly matches: (data: Buffer) => boolean; readonly resolve: () => void } | undefined;

  const server = createServer((store) => {
    if (isRejecting) {
      store.destroy();
      return;
    }
    const database = connect(Number(target.port), target.hostname);
    const pair = { store, database };
    pairs.add(pair);
    for (const socket of [store, database]) {
      socket.on("error", () => undefined);
      if (isSilent) socket.pause();
    }
    store.on("data", (data) => database.write(data));
    database.on("data", (data: Buffer) => {
      if (interception?.matches(data)) {
        interception.resolve();
        interception = undefined;
      } else if (!store.destroyed) store.write(data);
    });
    store.on("end", () => database.end());
    database.on("close", () => {
      pairs.delete(pair);
      store.destroy();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);

  return {
    url: url.href,
    intercept: (matches) =>
      new Promise((resolve) => {
        interception = { matches, resolve };
      }),
    cut: () => {
      for (const { store } of pairs) store.destroy();
    },
    setRejecting: (value) => {
      isRejecting = value;
    },
    setSilent: (value) => {
      isSilent = value;
      for (const { store, database } of pairs)
        for (const socket of [store, database]) value ? socket.pause() : socket.resume();
    },
    close: async () => {
      const closed = once(server, "close");
      server.close();
      for (const { store, database } of pairs) {
        store.destroy();
        database.destroy();
      }
      await closed;
    },
  };
}
