import { chownSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Component, type ComponentOptions, startComponent } from "./component.ts";
import type { Components, User } from "./components.ts";
import { type FoundProcess, findProcessesIn, signalIfAlive } from "./processes.ts";
import { waitUntil } from "./wait-until.ts";

/** What a node of PostgreSQL under Patroni needs to know. */
export interface PatroniNodeOptions {
  readonly name: string;
  readonly components: Components;
  readonly user: User | undefined;
  /** Exists and belongs to the user. */
  readonly parentDirectory: string;
  readonly logDirectory: string;
  readonly host: string;
  readonly postgresPort: number;
  readonly patroniPort: number;
  readonly etcd: string;
  readonly password: string;
}

/** A node of PostgreSQL under Patroni. */
export interface PatroniNode {
  readonly name: string;
  /** host:port of PostgreSQL. */
  readonly postgres: string;
  /** The address of Patroni's REST API. */
  readonly patroni: string;
  /** Starts Patroni unless it runs, and Patroni starts PostgreSQL. */
  readonly start: () => void;
  /** Kills the parent of all PostgreSQL processes of this node, which then end. */
  readonly killPostmaster: () => void;
  readonly killPatroni: () => Promise<void>;
  /** Kills Patroni and every process of PostgreSQL at once, as the loss of the machine does. */
  readonly killAll: () => Promise<void>;
  readonly processes: () => readonly FoundProcess[];
}

/** Prepares a node. It runs only after `start`. */
export function createPatroniNode(options: PatroniNodeOptions): PatroniNode {
  const { name, components, user, parentDirectory, logDirectory, host, postgresPort, patroniPort } = options;
  const directory = join(parentDirectory, name);
  mkdirSync(directory, { mode: 0o700 });
  const configuration = join(directory, "patroni.yml");
  const data = join(directory, "data");
  // YAML is a superset of JSON.
  writeFileSync(configuration, JSON.stringify(toConfiguration(options, directory, data), undefined, 2), {
    mode: 0o600,
  });
  if (user !== undefined) for (const path of [directory, configuration]) chownSync(path, user.uid, user.gid);
  const run: ComponentOptions = { name, command: [components.patroni, configuration], directory, logDirectory, user };
  let patroni: Component | undefined;
  const processes = () => findProcessesIn(directory).filter(({ state }) => state !== "Z");
  return {
    name,
    postgres: `${host}:${postgresPort}`,
    patroni: `http://${host}:${patroniPort}`,
    start: () => {
      if (patroni?.isRunning() !== true) patroni = startComponent(run);
    },
    killPostmaster: () => {
      const [pid] = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
      signalIfAlive(Number(pid), "SIGKILL");
    },
    killPatroni: async () => patroni?.kill(),
    killAll: async () => {
      await waitUntil(
        `no process of ${name} is left`,
        () => {
          const found = processes();
          // Patroni first, so that it starts nothing anew.
          if (patroni?.isRunning()) signalIfAlive(patroni.pid, "SIGKILL");
          for (const { pid } of found) signalIfAlive(pid, "SIGKILL");
          return found.length === 0;
        },
        { intervalMs: 10 },
      );
      await patroni?.kill();
    },
    processes,
  };
}

/** https://patroni.readthedocs.io/en/latest/patroni_configuration.html */
function toConfiguration(options: PatroniNodeOptions, directory: string, data: string) {
  const { name, components, host, postgresPort, patroniPort, etcd, password } = options;
  const postgres = `${host}:${postgresPort}`;
  const patroni = `${host}:${patroniPort}`;
  return {
    scope: "credentials",
    name,
    restapi: { listen: patroni, connect_address: patroni },
    etcd3: { hosts: etcd },
    bootstrap: {
      dcs: {
        ...FAILOVER_SETTINGS,
        postgresql: {
          use_pg_rewind: true,
          use_slots: false,
          parameters: {
            synchronous_commit: "on",
            wal_level: "replica",
            hot_standby: "on",
            wal_log_hints: "on",
            wal_keep_size: "256MB",
            max_connections: 60,
            shared_buffers: "32MB",
            wal_receiver_timeout: "5s",
            wal_sender_timeout: "5s",
            wal_retrieve_retry_interval: "500ms",
            // A killed PostgreSQL would leave shared memory of the default kind behind.
            dynamic_shared_memory_type: "mmap",
          },
        },
      },
      initdb: [{ encoding: "UTF8" }, { locale: "C" }, "data-checksums"],
      pg_hba: [`host replication replicator ${host}/32 scram-sha-256`, `host all all ${host}/32 scram-sha-256`],
    },
    postgresql: {
      listen: postgres,
      connect_address: postgres,
      data_dir: data,
      bin_dir: components.postgresBin,
      // A node whose data has changes that the new primary lacks gets a copy, should pg_rewind not do.
      remove_data_directory_on_rewind_failure: true,
      remove_data_directory_on_diverged_timelines: true,
      pgpass: join(directory, "pgpass"),
      authentication: {
        superuser: { username: "postgres", password },
        replication: { username: "replicator", password },
        rewind: { username: "rewind", password },
      },
      // Long paths are no valid names of sockets.
      parameters: { unix_socket_directories: "" },
    },
  };
}

/** How fast Patroni notices that the primary is gone: faster than with its defaults (30, 10 and 10 s), so that a test is short. */
export const FAILOVER_SETTINGS = {
  ttl: 5,
  loop_wait: 1,
  retry_timeout: 2,
  // No change is acknowledged that is on one node only.
  synchronous_mode: true,
  synchronous_mode_strict: true,
  // The primary's crash recovery is not awaited: a standby takes over.
  master_start_timeout: 0,
} as const;
