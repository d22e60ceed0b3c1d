import { randomBytes } from "node:crypto";
import { chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import type { Addresses } from "./addresses.ts";
import { startComponent } from "./component.ts";
import { type Components, findUnprivilegedUser } from "./components.ts";
import { createEtcd, type Etcd } from "./etcd.ts";
import { areFailsafe, callPatroni, findNode, hasPrimary, isHealthy, type Role } from "./patroni-api.ts";
import { createPatroniNode, FAILOVER_SETTINGS, type PatroniNode } from "./patroni-node.ts";
import { pauseReplication, resumeProcesses } from "./replication.ts";
import { waitUntil } from "./wait-until.ts";

/** Three nodes of PostgreSQL under Patroni, with etcd and an address that leads to the primary. */
export interface DatabaseCluster {
  /** Through HAProxy. */
  readonly url: string;
  /** With all three nodes, for a driver that finds the primary itself. */
  readonly directUrl: string;
  readonly etcd: Etcd;
  /** Waits until there is one. */
  readonly primary: () => Promise<PatroniNode>;
  /** Waits until there is one. */
  readonly synchronousStandby: () => Promise<PatroniNode>;
  /** Waits until three nodes run on one timeline: one primary and, with synchronous replication, one synchronous standby. */
  readonly waitUntilHealthy: () => Promise<void>;
  /** Waits until no node says that it is the primary. */
  readonly waitUntilNoPrimary: () => Promise<void>;
  /** Waits until every node knows which others have to respond while etcd does not, as `failsafe_mode` needs. */
  readonly waitUntilFailsafe: () => Promise<void>;
  /** How long a primary that cannot renew its lease in etcd stays the primary, in milliseconds. */
  readonly leaseMs: number;
  /** Starts everything again that does not run, with the settings of the start, and waits until it is healthy. */
  readonly repair: () => Promise<void>;
  /** Stops the standbys, and what the primary sends to them, in the middle of their work: no standby gets a later change. */
  readonly pauseReplication: () => Promise<void>;
  /** Lets what `pauseReplication` has stopped and what is still alive go on. */
  readonly resumeReplication: () => void;
  /** Changes Patroni's settings of the whole cluster. */
  readonly configure: (settings: object) => Promise<void>;
  /** Hands the role of the primary to another node, as for maintenance. */
  readonly switchOver: () => Promise<void>;
}

/** Starts it in a directory of its own, with an empty database, and waits until it is healthy. */
export async function startDatabaseCluster(
  components: Components,
  { host, takePort }: Addresses,
  runDirectory: string,
): Promise<DatabaseCluster> {
  const user = findUnprivilegedUser();
  const parentDirectory = join(runDirectory, "components");
  const logDirectory = join(runDirectory, "logs");
  const password = randomBytes(16).toString("hex");
  const toDirectory = (name: string) => {
    const directory = join(parentDirectory, name);
    mkdirSync(directory, { mode: 0o700 });
    if (user !== undefined) chownSync(directory, user.uid, user.gid);
    return directory;
  };

  const etcdAddress = `${host}:${await takePort()}`;
  const etcdPeer = `${host}:${await takePort()}`;
  const etcd = createEtcd(components.etcd, etcdAddress, etcdPeer, {
    directory: toDirectory("etcd"),
    logDirectory,
    user,
  });
  etcd.start();

  const nodes: PatroniNode[] = [];
  for (const name of ["n1", "n2", "n3"]) {
    const [postgresPort, patroniPort] = [await takePort(), await takePort()];
    const directories = { parentDirectory, logDirectory };
    const network = { host, postgresPort, patroniPort, etcd: etcdAddress };
    nodes.push(createPatroniNode({ name, components, user, password, ...directories, ...network }));
  }
  for (const node of nodes) node.start();

  const listen = `${host}:${await takePort()}`;
  startComponent({
    name: "database",
    command: [components.haproxy, "-db", "-f", fileURLToPath(new URL("../../deploy/database.cfg", import.meta.url))],
    directory: toDirectory("database"),
    logDirectory,
    // HAProxy keeps the rights of who starts it: its configuration lies in the repository, which the other user may not read.
    environment: Object.fromEntries([
      ["LISTEN", listen],
      ...nodes.flatMap(({ postgres, patroni }, index) => [
        [`POSTGRES_${index + 1}`, postgres],
        [`PATRONI_PORT_${index + 1}`, new URL(patroni).port],
      ]),
    ]),
  });

  const find = (role: Role) => waitUntil(`a node is ${role}`, () => findNode(nodes, role));
  const waitUntilHealthy = async () => void (await waitUntil("three nodes are healthy", () => isHealthy(nodes)));
  await waitUntilHealthy();
  await runSql(await find("leader"), password, [
    `CREATE ROLE ${ROLE} LOGIN PASSWORD '${password}'`,
    `CREATE DATABASE ${DATABASE} OWNER ${ROLE}`,
  ]);

  return {
    url: toUrl(password, [listen]),
    directUrl: toUrl(
      password,
      nodes.map(({ postgres }) => postgres),
    ),
    etcd,
    primary: () => find("leader"),
    synchronousStandby: () => find("sync_standby"),
    waitUntilHealthy,
    waitUntilNoPrimary: async () =>
      void (await waitUntil("no node is the primary", async () => !(await hasPrimary(nodes)))),
    waitUntilFailsafe: async () => void (await waitUntil("all nodes are in failsafe mode", () => areFailsafe(nodes))),
    leaseMs: FAILOVER_SETTINGS.ttl * 1_000,
    repair: async () => {
      etcd.start();
      resumeProcesses(nodes);
      for (const node of nodes) node.start();
      await waitUntil("Patroni takes a setting", () =>
        configure(nodes, { synchronous_mode: true, failsafe_mode: false }),
      );
      await waitUntilHealthy();
    },
    pauseReplication: async () => pauseReplication(nodes, await find("leader")),
    resumeReplication: () => resumeProcesses(nodes),
    configure: async (settings) => void (await configure(nodes, settings)),
    switchOver: async () => {
      const [leader, candidate] = [await find("leader"), await find("sync_standby")];
      await callPatroni(nodes, "/switchover", "POST", { leader: leader.name, candidate: candidate.name });
    },
  };
}

const ROLE = "credential_api";
const DATABASE = "credentials";

function toUrl(password: string, hosts: readonly string[]): string {
  return `postgres://${ROLE}:${password}@${hosts.join(",")}/${DATABASE}`;
}

function configure(nodes: readonly PatroniNode[], settings: object): Promise<Response> {
  return callPatroni(nodes, "/config", "PATCH", settings);
}

/** Runs statements as the superuser, each by itself. */
async function runSql(node: PatroniNode, password: string, statements: readonly string[]): Promise<void> {
  const [host = "", port = ""] = node.postgres.split(":");
  const client = new Client({ host, port: Number(port), user: "postgres", password, database: "postgres" });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
