import { permissions } from "@credential-api/contract";
import type { HistoryEntry } from "@credential-api/reference";
import { checkHistory, type HistoryReport } from "../faults/history/linearizability.ts";
import { type Load, startLoad } from "../faults/load/load.ts";
import { takeSnapshot, toKept } from "../faults/load/snapshot.ts";
import { signatureTarget, vascoTarget } from "../faults/load/target.ts";
import { type CommandResult, runCommand } from "../support/run-command.ts";
import type { FailoverFigure } from "./figures.ts";
import { countMissing, findPauseMs, recordFailures } from "./measure.ts";
import type { Service } from "./service.ts";

/** What callers saw while a fault happened, compared with the database. */
export interface Observation {
  readonly report: HistoryReport;
  readonly figure: FailoverFigure;
  /** How many calls that began after the fault had no response, or one of 500 and above. */
  readonly failedAfterFault: number;
  /** How many calls had no response in 30 seconds. */
  readonly timeouts: number;
  /** What `server history --verify` says of the hash chains. */
  readonly verified: CommandResult;
}

/** A fault, and what is needed to see what it did. All of it happens under load. */
export interface Fault {
  /** As the table of figures names it. */
  readonly name: string;
  readonly prepare?: (load: Load) => Promise<void>;
  readonly cause: () => Promise<void>;
  /** What has to happen so that callers can succeed again. */
  readonly repair?: () => Promise<void>;
}

/**
 * Calls the service without a pause, lets a fault happen, waits until changes are acknowledged again, and compares what the callers
 * saw with the history in the database.
 */
export async function observe(service: Service, databaseUrl: string, fault: Fault): Promise<Observation> {
  const { url, dataDirectory } = service;
  const settings = { DATA_DIR: dataDirectory, DATABASE_URL: databaseUrl };
  const run = async (...command: readonly string[]) => {
    const { exitCode, stdout, stderr } = await runCommand(command, settings);
    if (exitCode !== 0) throw new Error(`${command[0]}: ${stderr}`);
    return stdout;
  };
  const token = (await run("token", ...MAY_DO_ALL)).trim();
  const calls = recordFailures(fetch);
  const snapshot = () => {
    const readHistory = async (key: string): Promise<readonly HistoryEntry[]> =>
      JSON.parse(await run("history", key, "--client", CLIENT, "--json"));
    return takeSnapshot({ url, token, targets, readHistory });
  };

  const before = await snapshot();
  const load = startLoad({
    urls: () => [url],
    targets,
    token,
    callers: CALLERS,
    timeoutMs: 30_000,
    fetch: calls.fetch,
  });
  await load.waitFor(UPDATES);
  await fault.prepare?.(load);
  const beginMs = performance.now();
  await fault.cause();
  const endMs = performance.now();
  await fault.repair?.();
  await load.waitFor(UPDATES);
  const operations = await load.stop();

  const kept = toKept(before, await snapshot());
  const report = checkHistory(operations, kept);
  const { acknowledged, unknown } = report;
  const figure = {
    pauseMs: findPauseMs(operations, beginMs),
    acknowledged,
    unknown,
    missing: countMissing(operations, kept),
  };
  return {
    report,
    figure: { fault: fault.name, ...figure },
    failedAfterFault: calls.countSince(endMs),
    timeouts: load.failed().timeouts,
    verified: await runCommand(["history", "--verify"], settings),
  };
}

/** The client of the targets. */
const CLIENT = "client-123";

const targets = [signatureTarget(), vascoTarget()];

const MAY_DO_ALL = [
  ...Object.keys(permissions).flatMap((name) => ["--permission", name]),
  ...["--client", CLIENT, "--ttl", "1d"],
];

/** More callers than that only wait for each other. */
const CALLERS = 8;

/** Acknowledged updates before the fault, and after it. */
const UPDATES = 300;
