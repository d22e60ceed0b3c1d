import { join } from "node:path";
import { Command } from "commander";
import { repositoryRoot } from "../cli.ts";
import { formatProblems } from "../problem/format-problems.ts";
import { lintSpec } from "./lint-spec.ts";

/** `lint`: every problem of the contract; a warning fails like an error, because a release rejects both. */
export function createLintCommand(): Command {
  return new Command("lint")
    .description("lint the contract by the rules of spec/redocly.yaml; warnings fail as well")
    .action(async () => {
      const problems = await lintSpec(join(repositoryRoot, "spec"));
      if (problems.length === 0) return;
      process.stdout.write(`${formatProblems(problems, { isColoured: process.stdout.hasColors?.() ?? false })}\n`);
      process.exitCode = 1;
    });
}
