import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/** The addresses of a run: one loopback host and ports on it. */
export interface Addresses {
  readonly host: string;
  /** The next free port. */
  readonly takePort: () => Promise<number>;
}

/**
 * The programs of a cluster need to know each other's ports before they start. So that nothing else takes one meanwhile, each run has
 * a loopback host of its own (Linux has all of 127.0.0.0/8), and the ports lie below those that the system gives to others.
 */
export function chooseAddresses(): Addresses {
  const host = `127.${randomInt(1, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}`;
  let next = randomInt(10_000, 30_000);
  return {
    host,
    takePort: async () => {
      for (;;) {
        next += 1;
        if (await isFree(host, next)) return next;
      }
    },
  };
}

/** Whether nothing listens there, on all addresses included. */
async function isFree(host: string, port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen({ host, port });
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}
