import { readFile } from "node:fs/promises";

/** A connection, by the ports of its two ends. */
export interface Connection {
  readonly localPort?: number | undefined;
  readonly remotePort?: number | undefined;
}

type ReadTable = (name: "tcp" | "tcp6") => Promise<string>;

/**
 * Whether the other end of a loopback connection belongs to the user of this process, or to root, who can read every
 * secret anyway (the relay of WSL runs as root). Only Linux has this information; on other systems the result is `true`.
 *
 * @param readTable reads one of the kernel's tables of connections (proc_pid_net(5)); `null` where there is none.
 */
export async function belongsToThisUser(
  connection: Connection,
  readTable: ReadTable | null = readProcNet,
): Promise<boolean> {
  const own = process.geteuid?.();
  if (readTable === null || own === undefined) return true;
  const tables = await Promise.all([readTable("tcp"), readTable("tcp6")]);
  const owners = tables.flatMap((table) => ownersOf(table, connection));
  return owners.length > 0 && owners.every((uid) => uid === own || uid === 0);
}

const readProcNet: ReadTable | null =
  process.platform === "linux" ? (name) => readFile(`/proc/self/net/${name}`, "utf8").catch(() => "") : null;

/** The users of all sockets from the client's port to the server's: more than one when clients have several addresses. */
function ownersOf(table: string, { localPort, remotePort }: Connection): readonly number[] {
  if (localPort === undefined || remotePort === undefined) return [];
  return table.split("\n").flatMap((line) => {
    const [, client = "", server = "", , , , , uid] = line.trim().split(/\s+/);
    return client.endsWith(toPort(remotePort)) && server.endsWith(toPort(localPort)) ? [Number(uid)] : [];
  });
}

function toPort(port: number): string {
  return `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
}
