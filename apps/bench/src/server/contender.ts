/** One server under load, as a process of its own: `node contender.ts <name>`. Says its port and its CPU time over IPC. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const [name = ""] = process.argv.slice(2);
const { listen } = (await import(`./contenders/${name}.ts`)) as { listen: () => Promise<Server> };
const server = await listen();
process.send?.({ port: (server.address() as AddressInfo).port });
process.on("message", () => process.send?.({ cpuMicros: sum(process.cpuUsage()) }));
process.on("disconnect", () => process.exit());

function sum({ user, system }: NodeJS.CpuUsage): number {
  return user + system;
}
