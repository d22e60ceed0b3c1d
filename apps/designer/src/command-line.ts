import { Command } from "commander";
import { CliError, endWithReader } from "./cli.ts";

/** The commands by name. Only the one that is called is loaded; all of them for help, and for a name that there is not. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  dev: async () => (await import("./dev/command.ts")).createDevCommand(),
  diff: async () => (await import("./diff/command.ts")).createDiffCommand(),
  release: async () => (await import("./release/command.ts")).createReleaseCommand(),
  new: async () => (await import("./scaffold/command.ts")).createNewCommand(),
  coverage: async () => (await import("./coverage/command.ts")).createCoverageCommand(),
  typecheck: async () => (await import("./typecheck/command.ts")).createTypecheckCommand(),
  lint: async () => (await import("./check/command.ts")).createLintCommand(),
  generate: async () => (await import("./generate/command.ts")).createGenerateCommand(),
};

endWithReader([process.stdout, process.stderr]);
const program = new Command("designer").description("The commands for the contract of the credential API.");
const chosen = new Map(Object.entries(commands)).get(process.argv[2] ?? "");
for (const load of chosen === undefined ? Object.values(commands) : [chosen]) program.addCommand(await load());
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
