/**
 * `npm run conformance:faults -- [--whole] [name…]`: runs the kit on the servers with these faults, or all of them, and prints
 * a line of JSON for each: which cases failed. Without `--whole`, only the cases that must find the fault run. Exit code 1: a
 * fault was not found.
 */
import { createHttpTarget } from "../../src/transport/http-target.ts";
import { createServer } from "./correct/server.ts";
import type { Fault } from "./fault.ts";
import { faultKinds, socketFaults } from "./faults/index.ts";
import { inspectServer, secret } from "./inspect-server.ts";
import { loadServer } from "./load-server.ts";

const words = process.argv.slice(2);
const isWhole = words.includes("--whole");
const names = words.filter((word) => word !== "--whole");

for (const { kind, faults } of [...faultKinds, socketFaults]) {
  for (const fault of faults.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const results = await (kind === socketFaults.kind ? runOnPort(fault) : runInProcess(fault));
    const failed = results.filter(({ verdict }) => verdict === "fail").map(({ id }) => id);
    const isFound = fault.foundBy.every((id) => failed.includes(id));
    if (!isFound) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify({ kind, name: fault.name, isFound, foundBy: fault.foundBy, failed })}\n`);
  }
}

async function runInProcess(fault: Fault) {
  const loaded = await loadServer(fault);
  const { results } = await inspectServer(loaded.createServer(secret), toOptions(fault));
  return results;
}

async function runOnPort(fault: Fault) {
  const { listen } = await loadServer(fault);
  const server = createServer(secret);
  const { http, url } = await listen(server.send);
  const options = { ...toOptions(fault), include: ["sockets"] } as const;
  const { results } = await inspectServer(server, options, createHttpTarget(url));
  http.closeAllConnections();
  http.close();
  return results;
}

function toOptions({ foundBy, sends = [] }: Fault) {
  return isWhole ? { examples: 10 } : { examples: 20, only: [...foundBy, ...sends] };
}
