import { randomInt } from "node:crypto";
import { cases } from "../cases/index.ts";
import { compare } from "../compare.ts";
import { type InitIo, runInit } from "../config/init/run-init.ts";
import type { Configuration } from "../config/read-configuration.ts";
import { quote } from "../exchanges/quote.ts";
import { inspect } from "../inspect.ts";
import type { Target } from "../model/exchange.ts";
import type { InspectionOptions } from "../model/inspection.ts";
import type { Report } from "../model/report.ts";
import { toVisible } from "../report/texts/escape.ts";
import { selectCases } from "../run/select-cases.ts";
import { createHttpTarget } from "../transport/http-target.ts";
import { readPreviousReport } from "./previous-report.ts";
import { createProgressBar, type Terminal } from "./progress-bar.ts";
import { runProxy } from "./proxy-command.ts";
import { publishReport } from "./publish-report.ts";
import { type Arguments, readArguments, usage } from "./read-arguments.ts";
import { prepareReportFiles } from "./report-files.ts";
import { UsageError } from "./usage-error.ts";

/** What a command needs of the process that runs it. */
export interface CommandIo {
  /** Where `--init` reads what it asks for. */
  readonly stdin: InitIo["stdin"];
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** `NO_COLOR` and `TERM` decide about colours. */
  readonly environment: NodeJS.ProcessEnv;
  /** Ends the run early; what ran is still reported. */
  readonly signal: AbortSignal;
}

/** Reads the configuration in a file, or returns what the command line has without one. */
export type Configure = (file: string | undefined) => Configuration;

/**
 * Runs a command line.
 *
 * @returns the exit code: 0 the server conforms, 1 it does not, 2 the kit could not tell.
 */
export async function runCommand(args: readonly string[], io: CommandIo, configure: Configure): Promise<0 | 1 | 2> {
  try {
    if (args.includes("--init")) {
      await runInit(args, io);
      return 0;
    }
    const [command, ...proxyArgs] = args;
    if (command === "proxy") {
      const traffic = await runProxy(proxyArgs, io);
      return traffic === undefined ? 0 : exitCodes[traffic.verdict];
    }
    const wanted = readArguments(args);
    if (wanted.help) return print(io, usage);
    if (wanted.list)
      return print(
        io,
        selectCases(cases, wanted)
          .map(({ id, title }) => `${id}  ${title}\n`)
          .join(""),
      );
    const configuration = configure(wanted.config);
    // Read again also when it is the same file: a data source belongs to one target.
    const second = wanted.against === undefined ? undefined : configure(wanted.againstConfig ?? wanted.config);
    const withChanges = readPreviousReport(wanted);
    prepareReportFiles(wanted.reports);
    const report = withChanges(await run(wanted, io, configuration, second));
    publishReport(report, wanted.reports, io);
    return exitCodes[report.verdict];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    io.stderr.write(
      `conformance: ${toVisible(message)}\n${error instanceof UsageError ? "conformance --help lists the options.\n" : ""}`,
    );
    return 2;
  }
}

const exitCodes = { conforms: 0, "does not conform": 1, inconclusive: 2 } as const satisfies Record<
  Report["verdict"],
  number
>;

function print({ stdout }: CommandIo, text: string): 0 {
  stdout.write(text);
  return 0;
}

async function run(
  wanted: Arguments,
  { stderr, signal }: CommandIo,
  { knownFailures, waive, compare: compared, ...sources }: Configuration,
  second: Configuration | undefined,
): Promise<Report> {
  if (wanted.url === undefined) throw new UsageError("Give the URL of the server: conformance https://host");
  const target = toTarget(wanted.url, wanted);
  const other = wanted.against === undefined ? undefined : toTarget(wanted.against, wanted);
  const bar = createProgressBar(stderr);
  const options = {
    ...sources,
    ...toOptions(wanted),
    ...{ knownFailures, waive: [...waive, ...wanted.waive] },
    ...{ target, signal, command: toCommand(wanted, target.origin), onProgress: bar.show },
  };
  try {
    if (other === undefined || second === undefined) return await inspect(options);
    const against = { target: other, tokens: second.tokens, data: second.data };
    return await compare({ ...options, against, ignore: compared.ignore });
  } finally {
    bar.clear();
    for (const { data } of [sources, ...(second === undefined ? [] : [second])]) {
      for (const remark of await data.close()) stderr.write(`${remark}\n`);
    }
    await target.close();
    await other?.close();
  }
}

function toTarget(url: string, { timeoutMs }: Arguments): Target {
  return createHttpTarget(url, timeoutMs === undefined ? {} : { timeoutMs });
}

/** The options without which a repeated case would be another one: what it may send, and with which tokens and data. */
function toCommand(wanted: Arguments, origin: string): string {
  const { config, against, againstConfig, include, examples, readOnly } = wanted;
  return [
    `conformance ${quote(origin)}`,
    ...(against === undefined ? [] : [`--against ${quote(against)}`]),
    ...(againstConfig === undefined ? [] : [`--against-config ${quote(againstConfig)}`]),
    ...(config === undefined ? [] : [`--config ${quote(config)}`]),
    ...include.map((group) => `--include ${group}`),
    ...(examples === undefined ? [] : [`--examples ${examples}`]),
    ...(readOnly ? ["--read-only"] : []),
  ].join(" ");
}

function toOptions({
  seed = randomInt(2 ** 32),
  ...wanted
}: Arguments): Omit<InspectionOptions, "target" | keyof Configuration> {
  const { only, include, readOnly, examples, parallel, rate, maxTimeMs } = wanted;
  return {
    ...{ seed, only, include, readOnly },
    ...(examples === undefined ? {} : { examples }),
    ...(parallel === undefined ? {} : { parallel }),
    ...(rate === undefined ? {} : { rate }),
    ...(maxTimeMs === undefined ? {} : { maxTimeMs }),
  };
}
