import type { PatroniNode } from "./patroni-node.ts";
import { signalIfAlive } from "./processes.ts";
import { waitUntil } from "./wait-until.ts";

/**
 * Stops (SIGSTOP) all processes of the standbys, and on the primary those that send to them. After that no standby gets a later change:
 * a sender that is stopped sends nothing, and a standby that is stopped asks for no other sender.
 */
export async function pauseReplication(nodes: readonly PatroniNode[], primary: PatroniNode): Promise<void> {
  await waitUntil("replication is paused", () => {
    const senders = primary.processes().filter(({ command }) => command.includes("walsender"));
    const standbys = nodes.filter((node) => node !== primary).flatMap((node) => node.processes());
    const running = [...senders, ...standbys].filter(({ state }) => state !== "T");
    for (const { pid } of running) signalIfAlive(pid, "SIGSTOP");
    return running.length === 0;
  });
}

/** Lets every stopped process of the nodes go on. */
export function resumeProcesses(nodes: readonly PatroniNode[]): void {
  for (const { pid, state } of nodes.flatMap((node) => node.processes()))
    if (state === "T") signalIfAlive(pid, "SIGCONT");
}
