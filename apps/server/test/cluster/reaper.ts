/**
 * A process of its own that stops a cluster: it waits for the end of its standard input, which comes when the process that holds the
 * other end closes it or ends for any reason, SIGKILL included; then it kills every process in the directory and removes the directory.
 */
import { removeWithProcesses } from "./processes.ts";

const [directory = ""] = process.argv.slice(2);
// Ctrl-C in a terminal reaches every process of the group, and this one has to outlive them.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
process.stdin.resume();
process.stdin.on("error", () => undefined);
process.stdin.on("close", () => void removeWithProcesses(directory));
