#!/usr/bin/env node
import { processContext } from "./cli/cli-context.ts";
import { runCommandLine } from "./cli/command-line.ts";

process.exitCode = await runCommandLine(process.argv.slice(2), processContext());
