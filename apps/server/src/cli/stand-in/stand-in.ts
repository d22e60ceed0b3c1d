import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { RequestFilter, StandIn } from "@credential-api/client/testing";
import { operationIds } from "@credential-api/contract";
import { Command } from "commander";
import { CliError, systemErrorCode } from "../../cli-error.ts";
import { readSettings, typingDirectory } from "../../config/config.ts";
import { toUrl } from "../../http/listen.ts";
import type { CliContext } from "../cli-context.ts";
import { addHeader, addParameter, type RuleOptions, toDelay, toNumber, toRule } from "./to-rule.ts";
import { toRequestsText, toRulesText, toSnapshotsText } from "./to-text.ts";

/** `stand-in`: makes a running server misbehave, for testers of other programs. */
export function createStandInCommand(context: CliContext): Command {
  const command = new Command("stand-in")
    .description("make a running server misbehave: rules, recorded requests, snapshots")
    .option("--url <address>", "the address of the server; default http://127.0.0.1:3000, or what HOST and PORT say")
    .addHelpText(
      "after",
      "\nThe server must use the development secret, on 127.0.0.1, with WORKERS=1. apps/server/STAND-IN.md has more.",
    );
  const run = (work: (standIn: StandIn) => Promise<string>) => connected(command, context, work);
  const addCommand = (name: string, description: string) => command.command(name).description(description);

  addCommand("list", "print the rules").action(() => run(async ({ rules }) => toRulesText(await rules.list())));
  addRuleOptions(addCommand("add", "add a rule behind the others")).action((options: RuleOptions) =>
    run(async ({ rules }) => toRulesText([await rules.add(toRule(options))])),
  );
  addCommand("remove", "remove a rule")
    .argument("<rule>", "its id")
    .action((id: string) => run(({ rules }) => done(rules.remove(id), `The rule ${id} is removed.`)));
  addCommand("clear", "remove all rules").action(() =>
    run(({ rules }) => done(rules.clear(), "All rules are removed.")),
  );
  addCommand("requests", "print the recorded requests")
    .option("--operation <id>", "only those of an operation")
    .option("--status <status>", "only those that got a status", toNumber)
    .option("--after <number>", "only those with a higher number", toNumber)
    .option("--count <count>", "wait until there are so many", toNumber)
    .option("--timeout <seconds>", "how long to wait, at most 60", toNumber, 5)
    .option("--json", "print one JSON object a line, with headers and bodies")
    .option("--clear", "forget all requests instead")
    .action((options: RequestsOptions) => run((standIn) => requests(standIn, options)));
  addCommand("reset", "put back the data of the start, remove all rules and forget all requests")
    .option("--yes", "do it without asking")
    .action(({ yes }: { readonly yes?: true }) => run((standIn) => reset(standIn, yes, context)));
  addCommand("load", "replace all data by a file of JSON Lines, as SEED has it")
    .argument("<file>")
    .action((file: string) => run((standIn) => load(standIn, file, context)));

  const snapshot = addCommand("snapshot", "keep copies of all data in the memory of the server");
  const addSnapshotCommand = (
    name: string,
    description: string,
    work: (standIn: StandIn, of: string) => Promise<string>,
  ) =>
    snapshot
      .command(name)
      .description(description)
      .argument("<name>")
      .action((of: string) => run((standIn) => work(standIn, of)));
  addSnapshotCommand("save", "keep a copy", async (standIn, name) => toSnapshotsText([await standIn.snapshot(name)]));
  addSnapshotCommand("restore", "put a copy back", (standIn, name) =>
    done(standIn.restore(name), `The data is that of ${name}.`),
  );
  addSnapshotCommand("remove", "forget a copy", (standIn, name) =>
    done(standIn.removeSnapshot(name), `${name} is forgotten.`),
  );
  snapshot
    .command("list")
    .description("print the copies")
    .action(() => run(async (standIn) => toSnapshotsText(await standIn.snapshots())));
  return command;
}

interface RequestsOptions extends RequestFilter {
  readonly count?: number;
  readonly timeout: number;
  readonly json?: true;
  readonly clear?: true;
}

function addRuleOptions(command: Command): Command {
  return command
    .option("--operation <id>", "only requests of an operation")
    .option("--path <name=value>", "only requests with this path parameter; may be repeated", addParameter)
    .option("--count <count>", "how many requests it applies to", toNumber)
    .option("--share <share>", "the probability that it applies to a request, such as 0.2", toNumber)
    .option("--seed <number>", "makes other random decisions; the same seed makes the same ones", toNumber)
    .option("--id <id>", "how to name the rule")
    .option("--status <status>", "respond with this status, and do not perform the operation", toNumber)
    .option("--example <name>", "respond with this example of the contract")
    .option("--header <name: value>", "a value of a declared header; without a value it is left out", addHeader)
    .option("--delay <ms>", "wait: 200, uniform:100,300 or lognormal:200,2000 (median, p99)", toDelay)
    .option("--drop <when>", "close the connection before or after the operation")
    .option("--truncate", "send half of the body, then close the connection")
    .addHelpText(
      "after",
      `\nOperations:\n${operationIds.map((id) => `  ${id}\n`).join("")}\nStatuses and examples: GET /stand-in of the server.`,
    );
}

async function connected(
  command: Command,
  context: CliContext,
  work: (standIn: StandIn) => Promise<string>,
): Promise<void> {
  const { url } = command.opts<{ readonly url?: string }>();
  if (url !== undefined && !URL.canParse(url))
    throw new CliError(`--url ${JSON.stringify(url)} is not an address. Use http://127.0.0.1:3000.`);
  const { HOST, PORT } = readSettings(["HOST", "PORT"], context.environment, context.workingDirectory);
  // It carries every example of the contract, and no other command needs it.
  const { connectStandIn, StandInError } = await import("@credential-api/client/testing");
  try {
    context.writeStdout(await work(await connectStandIn(url ?? toUrl(HOST, PORT))));
  } catch (error) {
    throw error instanceof StandInError ? new CliError(error.message, { cause: error }) : error;
  }
}

async function requests(
  standIn: StandIn,
  { count, timeout, json, clear, ...filter }: RequestsOptions,
): Promise<string> {
  if (clear) return done(standIn.clearRequests(), "All recorded requests are forgotten.");
  const found =
    count === undefined
      ? await standIn.requests(filter)
      : await standIn.waitForRequests({ ...filter, count, timeoutMs: timeout * 1_000 });
  return json ? found.map((request) => `${JSON.stringify(request)}\n`).join("") : toRequestsText(found);
}

async function reset(standIn: StandIn, yes: true | undefined, { confirm }: CliContext): Promise<string> {
  const question = `Delete all data, rules and recorded requests of ${standIn.url}?`;
  if (!yes && confirm === undefined)
    throw new CliError(`This deletes all data of ${standIn.url}. To do it without being asked, add --yes.`);
  if (!yes && !(await confirm?.(question))) throw new CliError("Nothing was changed.");
  return done(standIn.reset(), "The data is that of the start again. There are no rules and no recorded requests.");
}

async function load(standIn: StandIn, file: string, { environment, workingDirectory }: CliContext): Promise<string> {
  const path = resolve(typingDirectory(environment, workingDirectory), file);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CliError(`${path} cannot be read (${systemErrorCode(error)}). Check the path and the rights.`, {
      cause: error,
    });
  });
  return `${await standIn.load(new Blob([bytes]))} records are the data now.\n`;
}

async function done(work: Promise<void>, text: string): Promise<string> {
  await work;
  return `${text}\n`;
}
