#!/usr/bin/env node
/** The process of the command line: signals and the exit code. */
import { readConfiguration } from "../config/read-configuration.ts";
import { runCommand } from "./run-command.ts";
import { unconfigured } from "./unconfigured.ts";

const stop = new AbortController();
// The second Ctrl-C ends the process at once, as if nothing listened.
process.once("SIGINT", () => stop.abort());
process.once("SIGTERM", () => stop.abort());

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
