import { existsSync } from "node:fs";
import { permissions as catalogue } from "@credential-api/contract";
import { Command } from "commander";
import { isSubject } from "../auth/claims.ts";
import { readDevelopmentSecret } from "../auth/development-secret.ts";
import { signDevelopmentToken } from "../auth/development-tokens.ts";
import { CliError } from "../cli-error.ts";
import { readSettings } from "../config/config.ts";
import { createDataDirectory, toDataDirectory } from "../config/data-directory.ts";
import { type CliContext, DATA_DIR_OPTION, withDataDir } from "./cli-context.ts";

/** `token`: prints a development token, alone, on the standard output. */
export function createTokenCommand(context: CliContext): Command {
  return new Command("token")
    .description("print a development token for the server that uses the same DATA_DIR")
    .requiredOption("--permission <name...>", "an elementary permission the caller holds; may be repeated")
    .requiredOption("--client <extId...>", "a client of the caller's data room; may be repeated")
    .option("--subject <name>", "who the caller is; appears in the history", "developer")
    .option("--ttl <duration>", "how long the token is valid: 90s, 15m, 1h or 2d; at most 30d", "1h")
    .option(...DATA_DIR_OPTION)
    .addHelpText(
      "after",
      `\nPermissions:\n${Object.keys(catalogue)
        .map((name) => `  ${name}\n`)
        .join("")}`,
    )
    .action(async (options: TokenOptions) => context.writeStdout(`${await makeToken(options, context)}\n`));
}

interface TokenOptions {
  readonly permission: readonly string[];
  readonly client: readonly string[];
  readonly subject: string;
  readonly ttl: string;
  readonly dataDir?: string;
}

async function makeToken(options: TokenOptions, context: CliContext): Promise<string> {
  const environment = withDataDir(context.environment, options.dataDir);
  const { DATA_DIR, JWKS } = readSettings(["DATA_DIR", "JWKS"], environment, context.workingDirectory);
  const problems = [
    ...options.permission.filter((name) => !Object.hasOwn(catalogue, name)).map(unknownPermission),
    ...options.client
      .filter((extId) => !isExtId(extId))
      .map((extId) => `--client ${JSON.stringify(extId)} has not 1 to 50 characters without control characters.`),
    ...(isSubject(options.subject)
      ? []
      : ["--subject must have 1 to 255 characters, not only blanks, and no control characters."]),
    ...(readSeconds(options.ttl) === undefined
      ? [`--ttl ${JSON.stringify(options.ttl)} is not a duration. Use 90s, 15m, 1h or 2d; at most 30d.`]
      : []),
  ];
  const ttlSeconds = readSeconds(options.ttl);
  if (problems.length > 0 || ttlSeconds === undefined) throw new CliError(problems.join("\n"));
  if (JWKS !== undefined) {
    throw new CliError(
      "JWKS is set, so the server takes tokens of its issuer only, and none that is made here. Get one from the issuer, or unset JWKS for development.",
    );
  }
  const directory = toDataDirectory(DATA_DIR);
  createDataDirectory(directory);
  if (!existsSync(directory.developmentSecret)) {
    context.writeStderr(
      `${directory.path} has no development secret yet, so this command makes one. Only a server with this data directory accepts the token; for another one, use --data-dir.\n`,
    );
  }
  const { key } = readDevelopmentSecret(directory.developmentSecret);
  const { subject, permission: permissions, client: clients } = options;
  return signDevelopmentToken(key, context.now(), { subject, permissions, clients, ttlSeconds });
}

function unknownPermission(name: string): string {
  return `--permission ${JSON.stringify(name)} is not in the contract's catalogue. Use ${Object.keys(catalogue).join(", ")}.`;
}

/** What the contract takes as an external id. */
function isExtId(text: string): boolean {
  return /^\P{Cc}{1,50}$/u.test(text);
}

const secondsIn: { readonly [unit: string]: number } = { s: 1, m: 60, h: 3_600, d: 86_400 };

function readSeconds(duration: string): number | undefined {
  const [, digits, unit] = /^(\d{1,7})([smhd])$/.exec(duration) ?? [];
  if (digits === undefined || unit === undefined) return undefined;
  const seconds = Number(digits) * (secondsIn[unit] ?? 0);
  return seconds >= 1 && seconds <= 30 * 86_400 ? seconds : undefined;
}
