import { Command } from "commander";
import { CliError } from "../cli-error.ts";
import type { CredentialHistory } from "../store/engine/engine.ts";
import type { StoreRecord } from "../store/records/record.ts";
import { verifyHistory } from "../store/records/verify-history.ts";
import { type CliContext, DATA_DIR_OPTION, engineFor } from "./cli-context.ts";
import { toTable, visible } from "./to-table.ts";

/** `history`: prints who changed a credential, when, and which members; never the values. Or verifies all histories. */
export function createHistoryCommand(context: CliContext): Command {
  return new Command("history")
    .description("print what happened to a credential, oldest first; a server may be running meanwhile")
    .argument(
      "[credential]",
      "the credential's external id, such as mobile-signature-123; with --verify, nothing is all",
    )
    .option("--client <extId>", "the client it belongs to, where several clients have one of that id")
    .option(...DATA_DIR_OPTION)
    .option("--json", "print a JSON array instead of a table")
    .option("--verify", "verify that no entry was changed, removed or added, instead of printing them")
    .action(async (extId: string | undefined, options: HistoryOptions) => {
      if (options.verify) return verify(extId, options, context);
      if (extId === undefined) throw new CliError("Name a credential, or add --verify to verify all histories.");
      context.writeStdout(await toHistoryText(extId, options, context));
    });
}

interface HistoryOptions {
  readonly client?: string;
  readonly json?: true;
  readonly verify?: true;
  readonly dataDir?: string;
}

async function toHistoryText(
  extId: string,
  { client, json, dataDir }: HistoryOptions,
  context: CliContext,
): Promise<string> {
  const engine = engineFor(context, dataDir);
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

/** Reports the first break of each credential, and fails when there is one. */
async function verify(
  extId: string | undefined,
  { client, dataDir }: HistoryOptions,
  context: CliContext,
): Promise<void> {
  const store = await engineFor(context, dataDir).openRecords("read");
  try {
    const { credentials, entries, breaks } = await verifyHistory(ofClient(store.read(extId), client), (found) =>
      context.writeStderr(
        visible(`${found.clientExtId} ${found.credentialExtId}, entry ${found.position}: ${found.reason}`).concat("\n"),
      ),
    );
    if (credentials === 0 && extId !== undefined) throw notFound(extId, client);
    const total = `Verified credentials: ${credentials}, with history entries: ${entries}`;
    if (breaks > 0) throw new CliError(`${total}. Broken histories: ${breaks}.`);
    context.writeStdout(`${total}. All histories are whole.\n`);
  } finally {
    await store.close();
  }
}

async function* ofClient(records: AsyncIterable<StoreRecord>, client: string | undefined): AsyncGenerator<StoreRecord> {
  for await (const record of records) {
    if (record.kind !== "history" && record.kind !== "credential") continue;
    const { clientExtId } = record.kind === "history" ? record.entry : record;
    if (client === undefined || client === clientExtId) yield record;
  }
}

function notFound(extId: string, client: string | undefined): CliError {
  const name = JSON.stringify(extId);
  return new CliError(
    client === undefined
      ? `No credential has the external id ${name}.`
      : `The client ${client} has no credential ${name}.`,
  );
}

function pick(found: readonly CredentialHistory[], extId: string, client: string | undefined): CredentialHistory {
  const candidates = found.filter(({ clientExtId }) => client === undefined || clientExtId === client);
  const [first, ...others] = candidates;
  if (first === undefined) throw notFound(extId, client);
  if (others.length === 0) return first;
  const list = candidates.map(({ clientExtId, type }) => `  --client ${clientExtId}  (${type})`);
  throw new CliError([`Several clients have a credential ${JSON.stringify(extId)}. Say which:`, ...list].join("\n"));
}
