#!/usr/bin/env node
import { Command } from "commander";
import { createLintCommand } from "./check/command.ts";
import { CliError, endWithReader } from "./cli.ts";
import { createCoverageCommand } from "./coverage/command.ts";
import { createDevCommand } from "./dev/command.ts";
import { createDiffCommand } from "./diff/command.ts";
import { createGenerateCommand } from "./generate/command.ts";
import { createReleaseCommand } from "./release/command.ts";
import { createNewCommand } from "./scaffold/command.ts";
import { createTypecheckCommand } from "./typecheck/command.ts";

endWithReader([process.stdout, process.stderr]);
const program = new Command("designer").description("The commands for the contract of the credential API.");
for (const create of [
  createDevCommand,
  createDiffCommand,
  createReleaseCommand,
  createNewCommand,
  createCoverageCommand,
  createTypecheckCommand,
  createLintCommand,
  createGenerateCommand,
]) {
  program.addCommand(create());
}
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
