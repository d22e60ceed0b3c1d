import { Command } from "commander";
import { CliError } from "../cli-error.ts";
import { readSettings } from "../config/config.ts";
import type { CredentialHistory } from "../store/engine/engine.ts";
import { engineSettings, toEngine } from "../store/to-engine.ts";
import { type CliContext, DATA_DIR_OPTION, withDataDir } from "./cli-context.ts";
import { toTable } from "./to-table.ts";

/** `history`: prints who changed a credential, when, and which members; never the values. */
export function createHistoryCommand(context: CliContext): Command {
  return new Command("history")
    .description("print what happened to a credential, oldest first; a server may be running meanwhile")
    .argument("<credential>", "the credential's external id, such as mobile-signature-123")
    .option("--client <extId>", "the client it belongs to, where several clients have one of that id")
    .option(...DATA_DIR_OPTION)
    .option("--json", "print a JSON array instead of a table")
    .action(async (extId: string, options: HistoryOptions) =>
      context.writeStdout(await toHistoryText(extId, options, context)),
    );
}

interface HistoryOptions {
  readonly client?: string;
  readonly json?: true;
  readonly dataDir?: string;
}

async function toHistoryText(
  extId: string,
  { client, json, dataDir }: HistoryOptions,
  { environment, workingDirectory }: CliContext,
): Promise<string> {
  const engine = toEngine(readSettings(engineSettings, withDataDir(environment, dataDir), workingDirectory));
  const { entries } = pick(await engine.findHistory(extId), extId, client);
  if (json) return `${JSON.stringify(entries, null, 2)}\n`;
  if (entries.length === 0) return "Nothing has changed it yet.\n";
  return toTable(
    ["when", "who", "operation", "version", "changed", "comment"],
    entries.map((entry) => [
      entry.at,
      entry.subject,
      entry.operationId,
      `${entry.versionBefore ?? "none"} -> ${entry.versionAfter ?? "none"}`,
      entry.changed.join(", "),
      entry.comment ?? "",
    ]),
  );
}

function pick(found: readonly CredentialHistory[], extId: string, client: string | undefined): CredentialHistory {
  const candidates = found.filter(({ clientExtId }) => client === undefined || clientExtId === client);
  const [first, ...others] = candidates;
  const name = JSON.stringify(extId);
  if (first === undefined) {
    throw new CliError(
      client === undefined
        ? `No credential has the external id ${name}.`
        : `The client ${client} has no credential ${name}.`,
    );
  }
  if (others.length === 0) return first;
  const list = candidates.map(({ clientExtId, type }) => `  --client ${clientExtId}  (${type})`);
  throw new CliError([`Several clients have a credential ${name}. Say which:`, ...list].join("\n"));
}
