import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, onTestFailed } from "vitest";
import { type Addresses, chooseAddresses } from "./addresses.ts";
import { type Components, findComponents } from "./components.ts";
import { type DatabaseCluster, startDatabaseCluster } from "./database-cluster.ts";
import { createRunDirectory, type RunDirectory } from "./run-directory.ts";
import { type Service, startService } from "./service.ts";

/** What a test file runs on. */
export interface Topology {
  readonly database: DatabaseCluster;
  /** The address of the database through HAProxy. */
  readonly databaseUrl: string;
  /** Servers that reach the database through HAProxy. */
  readonly service: Service;
  /** Starts three more servers on the same database. */
  readonly startService: (name: string, databaseUrl: string) => Promise<Service>;
  /** Starts everything again that does not run, and waits until the database is healthy and the servers are ready. */
  readonly repair: () => Promise<void>;
  /** Prints the end of every log when the running test fails. */
  readonly printLogsOnFailure: () => void;
}

/**
 * Starts the whole topology before the tests of a file and stops it after them. Call the result within a test.
 */
export function useTopology(): () => Topology {
  let directory: RunDirectory | undefined;
  let topology: Topology | undefined;
  beforeAll(async () => {
    const components = findComponents();
    if (typeof components === "string") throw new Error(components);
    directory = createRunDirectory();
    try {
      topology = await startTopology(components, chooseAddresses(), directory.path);
    } catch (error) {
      printLogs(directory.path);
      throw error;
    }
  });
  afterAll(() => directory?.remove());
  return () => {
    if (topology === undefined) throw new Error("The topology runs only while the tests run.");
    return topology;
  };
}

async function startTopology(components: Components, addresses: Addresses, path: string): Promise<Topology> {
  const database = await startDatabaseCluster(components, addresses, path);
  const start = (name: string, databaseUrl: string) => startService(name, databaseUrl, components, addresses, path);
  const service = await start("service", database.url);
  return {
    ...{ database, databaseUrl: database.url, service },
    startService: start,
    repair: async () => {
      await database.repair();
      await service.repair();
    },
    printLogsOnFailure: () => onTestFailed(() => printLogs(path)),
  };
}

const SHOWN_LINES = 30;

function printLogs(runDirectory: string): void {
  const directory = join(runDirectory, "logs");
  for (const name of readdirSync(directory)) {
    const lines = readFileSync(join(directory, name), "utf8").trimEnd().split("\n");
    process.stderr.write(`\n--- the end of ${name} ---\n${lines.slice(-SHOWN_LINES).join("\n")}\n`);
  }
}
