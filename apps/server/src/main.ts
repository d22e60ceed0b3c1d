#!/usr/bin/env node
import cluster from "node:cluster";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// The second start takes half of the time of the first: Node keeps the code without its types, and compiled. Where the directory
// cannot be written, each start is like the first.
enableCompileCache(fileURLToPath(new URL("../../../node_modules/.cache/server/compiled", import.meta.url)));
const { processContext } = await import("./cli/cli-context.ts");
const { runCommandLine } = await import("./cli/command-line.ts");

process.exitCode = await runCommandLine(process.argv.slice(2), processContext());
// The channel to its parent would keep a worker alive that could not start.
if (cluster.isWorker) process.exit();
