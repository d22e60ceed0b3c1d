import { type LoadGenerator, startLoad } from "../load/start-load.ts";
import { expectCorrect } from "./correctness.ts";
import { createDataSet, type DataSet } from "./data-set.ts";
import { type Contender, type ContenderName, contenders } from "./servers.ts";
import { type RunningServer, startServer } from "./start-server.ts";

/** Servers that run, on the same data. */
export interface Arena<Name extends ContenderName> {
  readonly servers: ReadonlyMap<Name, RunningServer>;
  /** Servers that this machine does not have, and why. */
  readonly skipped: ReadonlyMap<Name, string>;
  readonly generator: LoadGenerator;
  readonly data: DataSet;
}

/** How many credentials the data has. */
const CREDENTIALS = 1_000;

/**
 * Starts the servers and a load generator, checks that each server answers the same requests correctly, and stops them all
 * after the work.
 *
 * @throws Error when a server does not start, or answers wrongly.
 */
export async function withServers<Name extends ContenderName, T>(
  names: readonly Name[],
  work: (arena: Arena<Name>) => Promise<T>,
): Promise<T> {
  const data = await createDataSet(CREDENTIALS);
  const generator = await startLoad();
  const [servers, skipped] = [new Map<Name, RunningServer>(), new Map<Name, string>()];
  try {
    for (const name of names) {
      const contender: Contender = contenders[name];
      const reason = contender.prepare?.();
      if (reason !== undefined) {
        skipped.set(name, reason);
        continue;
      }
      const environment = { ...contender.environment, CREDENTIALS: String(CREDENTIALS) };
      const server = await startServer({ ...contender, environment }, data);
      servers.set(name, server);
      await expectCorrect(contender, server.url, data);
    }
    return await work({ servers, skipped, generator, data });
  } finally {
    for (const server of servers.values()) await server.stop();
    await generator.stop();
    data.remove();
  }
}
