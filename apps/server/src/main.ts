#!/usr/bin/env node
import cluster from "node:cluster";
import { processContext } from "./cli/cli-context.ts";
import { runCommandLine } from "./cli/command-line.ts";

process.exitCode = await runCommandLine(process.argv.slice(2), processContext());
// The channel to its parent would keep a worker alive that could not start.
if (cluster.isWorker) process.exit();
