import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Addresses } from "./addresses.ts";
import { type Component, type ComponentOptions, startComponent } from "./component.ts";
import type { Components } from "./components.ts";
import { waitUntil } from "./wait-until.ts";

/** Three servers on one database, with a load balancer in front of them. */
export interface Service {
  /** The address of the load balancer. */
  readonly url: string;
  /** The directory with the development secret of all three servers. */
  readonly dataDirectory: string;
  readonly servers: readonly ServerProcess[];
  /** Starts the servers that do not run, and waits until all are ready. */
  readonly repair: () => Promise<void>;
  /** Stops the servers and the load balancer in order. */
  readonly stop: () => Promise<void>;
}

/** One of the servers. */
interface ServerProcess {
  readonly url: string;
  /** Starts it unless it runs. */
  readonly start: () => void;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts it and waits until it is ready.
 *
 * @param name names its directory and its logs.
 * @param databaseUrl where the servers find PostgreSQL.
 */
export async function startService(
  name: string,
  databaseUrl: string,
  components: Components,
  addresses: Addresses,
  runDirectory: string,
): Promise<Service> {
  const { host, takePort } = addresses;
  const logDirectory = join(runDirectory, "logs");
  const directory = join(runDirectory, name);
  const dataDirectory = join(directory, "data");
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });

  const servers: ServerProcess[] = [];
  for (const number of [1, 2, 3]) {
    const port = await takePort();
    const environment = {
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDirectory,
      HOST: host,
      PORT: String(port),
      ...SETTINGS,
    };
    servers.push(
      createServer(`http://${host}:${port}`, {
        name: `${name}-server-${number}`,
        command: [process.execPath, fileURLToPath(new URL("../../src/main.ts", import.meta.url)), "serve"],
        ...{ directory, logDirectory, environment },
      }),
    );
  }

  const listen = `${host}:${await takePort()}`;
  const loadBalancer = startComponent({
    name: `${name}-load-balancer`,
    command: [
      components.haproxy,
      "-db",
      "-f",
      fileURLToPath(new URL("../../deploy/load-balancer.cfg", import.meta.url)),
    ],
    ...{ directory, logDirectory },
    environment: Object.fromEntries([
      ["LISTEN", listen],
      ...servers.map(({ url }, index) => [`SERVER_${index + 1}`, new URL(url).host]),
    ]),
  });

  const service: Service = {
    url: `http://${listen}`,
    ...{ dataDirectory, servers },
    repair: async () => {
      for (const server of servers) server.start();
      for (const url of [...servers.map((server) => server.url), `http://${listen}`])
        await waitUntil(`${url} is ready`, () => isReady(url));
    },
    stop: async () => {
      await Promise.all([loadBalancer, ...servers].map((component) => component.stop()));
    },
  };
  await service.repair();
  return service;
}

/** Few connections for each server: three servers share what three small nodes accept. */
const SETTINGS = { DATABASE_POOL_SIZE: "8", LOG_LEVEL: "info" };

function createServer(url: string, options: ComponentOptions): ServerProcess {
  let component: Component | undefined;
  return {
    url,
    start: () => {
      if (component?.isRunning() !== true) component = startComponent(options);
    },
    kill: async () => component?.kill(),
    stop: async () => component?.stop(),
  };
}

async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(10_000) });
  await response.arrayBuffer();
  return response.ok;
}
