#!/usr/bin/env node
import { runCommandLine } from "./commands/command-line.ts";
import { processSurroundings } from "./commands/surroundings.ts";

process.exitCode = await runCommandLine(process.argv.slice(2), processSurroundings());
