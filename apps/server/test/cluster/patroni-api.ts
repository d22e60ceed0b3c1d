import type { PatroniNode } from "./patroni-node.ts";

/** What Patroni says of a node: https://patroni.readthedocs.io/en/latest/rest_api.html#cluster-status-endpoints */
interface Member {
  readonly name: string;
  /** Among others `leader`, `sync_standby` and `replica`. */
  readonly role: string;
  readonly state: string;
  readonly timeline?: number;
}

/** A role that one node at most has. */
export type Role = "leader" | "sync_standby";

/** The settings of a cluster that are looked at. */
interface ClusterSettings {
  readonly synchronous_mode?: boolean;
}

/**
 * Calls the REST API of the first node that accepts the call: a killed one does not respond.
 *
 * @throws Error with the last reason when no node does.
 */
export async function callPatroni(
  nodes: readonly PatroniNode[],
  path: string,
  method = "GET",
  body?: object,
): Promise<Response> {
  let cause: unknown;
  for (const { patroni } of nodes) {
    try {
      const response = await fetch(`${patroni}${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(method === "POST" ? 60_000 : 10_000),
      });
      if (response.ok) return response;
      cause = new Error(`${response.status}: ${await response.text()}`);
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(`No node accepts ${method} ${path}.`, { cause });
}

/** The node with a role. @throws Error while there is none. */
export async function findNode(nodes: readonly PatroniNode[], role: Role): Promise<PatroniNode> {
  const name = (await readMembers(nodes)).find((member) => member.role === role)?.name;
  const found = nodes.find((node) => node.name === name);
  if (found === undefined) throw new Error(`No node is a ${role}.`);
  return found;
}

/**
 * Whether all nodes run on one timeline: one primary, and one synchronous standby where replication is synchronous. Patroni writes down
 * changed settings before the nodes follow them.
 */
export async function isHealthy(nodes: readonly PatroniNode[]): Promise<boolean> {
  const members = await readMembers(nodes);
  const { synchronous_mode: isSynchronous = false } = (await (
    await callPatroni(nodes, "/config")
  ).json()) as ClusterSettings;
  const count = (role: string) => members.filter((member) => member.role === role).length;
  return (
    members.filter(({ state }) => state === "running" || state === "streaming").length === nodes.length &&
    count("leader") === 1 &&
    count("sync_standby") === (isSynchronous ? 1 : 0) &&
    new Set(members.map(({ timeline }) => timeline)).size === 1
  );
}

/** Whether any node says that it is the primary, as HAProxy asks. */
export async function hasPrimary(nodes: readonly PatroniNode[]): Promise<boolean> {
  return (await askAll(nodes, "OPTIONS", "/primary")).some(({ ok }) => ok);
}

/** Whether all nodes know which of them have to respond to the primary while etcd does not. */
export async function areFailsafe(nodes: readonly PatroniNode[]): Promise<boolean> {
  return (await askAll(nodes, "GET", "/failsafe")).every(({ ok }) => ok);
}

function askAll(nodes: readonly PatroniNode[], method: string, path: string): Promise<readonly Response[]> {
  return Promise.all(
    nodes.map(async ({ patroni }) => {
      const response = await fetch(`${patroni}${path}`, { method, signal: AbortSignal.timeout(10_000) });
      await response.arrayBuffer();
      return response;
    }),
  );
}

async function readMembers(nodes: readonly PatroniNode[]): Promise<readonly Member[]> {
  const { members } = (await (await callPatroni(nodes, "/cluster")).json()) as { readonly members: readonly Member[] };
  return members;
}
