#!/usr/bin/env node
/** The process of the command line: signals and the exit code. */
import { readConfiguration } from "../config/read-configuration.ts";
import { runCommand } from "./run-command.ts";
import { unconfigured } from "./unconfigured.ts";

const stop = new AbortController();
// The second Ctrl-C ends the process at once, as if nothing listened.
process.once("SIGINT", () => stop.abort());
process.once("SIGTERM", () => stop.abort());

for (const stream of [process.stdout, process.stderr]) {
  // Without a message when the reader has gone, as under `| head -1`: 128 and the number of SIGPIPE, as shells report it.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(141);
    throw error;
  });
}

process.exitCode = await runCommand(
  process.argv.slice(2),
  {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    signal: stop.signal,
  },
  (file) => (file === undefined ? unconfigured : readConfiguration(file)),
);
