import { parseArgs } from "node:util";
import { type Group, groups } from "../model/case.ts";
import { type ReportFile, readReportFiles } from "./report-files.ts";
import { UsageError } from "./usage-error.ts";

/** What the command line asks for. Options that are absent have the defaults of `inspect`. */
export interface Arguments {
  readonly url: string | undefined;
  /** The file with the configuration. */
  readonly config: string | undefined;
  /** The second server of a comparison. */
  readonly against: string | undefined;
  /** The file with the configuration of the second server, if it has one of its own. */
  readonly againstConfig: string | undefined;
  readonly help: boolean;
  readonly list: boolean;
  readonly seed: number | undefined;
  readonly only: readonly string[];
  readonly include: readonly Group[];
  readonly waive: readonly string[];
  readonly readOnly: boolean;
  readonly examples: number | undefined;
  readonly parallel: number | undefined;
  readonly rate: number | undefined;
  readonly maxTimeMs: number | undefined;
  readonly timeoutMs: number | undefined;
  readonly reports: readonly ReportFile[];
  /** The file with an earlier report. */
  readonly previous: string | undefined;
}

const options = {
  help: { type: "boolean", short: "h" },
  list: { type: "boolean" },
  config: { type: "string" },
  against: { type: "string" },
  "against-config": { type: "string" },
  seed: { type: "string" },
  only: { type: "string", multiple: true },
  include: { type: "string", multiple: true },
  waive: { type: "string", multiple: true },
  "read-only": { type: "boolean" },
  examples: { type: "string" },
  parallel: { type: "string" },
  rate: { type: "string" },
  "max-time": { type: "string" },
  timeout: { type: "string" },
  report: { type: "string", multiple: true },
  previous: { type: "string" },
} as const;

/** The text of `--help`. */
export const usage = `Usage: conformance <url> [options]
       conformance proxy --target <url> [options]

Checks the server at the URL against the contract of the credential API. The second form checks live traffic: see
conformance proxy --help.

  --config <file>      tokens and starting data; without it, cases that need them are skipped
  --against <url>      sends the same requests to a second server, and reports where the responses differ
  --against-config <file>
                       tokens and starting data of the second server; default: those of --config
  --init               writes a configuration from prompts or options: conformance --init --help
  --list               prints the id and the promise of every selected case, and sends nothing
  --only <text>        runs the cases whose id contains the text, in which * stands for any text; repeatable
  --include sockets    also runs the raw-socket cases, which need a server for this run alone
  --seed <number>      sends the same requests as an earlier run; default: a new seed, which the report names
  --examples <number>  generated requests for each property; default 50
  --read-only          sends only GET, HEAD and OPTIONS
  --parallel <number>  cases at the same time; default 4
  --rate <number>      requests per second, at most
  --max-time <seconds> starts no case after that time
  --timeout <seconds>  time for one request; default 30
  --waive <name>       does not count failures of a decision, or with D of all rules that the contract decided; repeatable
  --report <format>=<file>
                       writes the report as html (one page), json, junit (XML) or badge (SVG); repeatable
  --previous <file>    reports which verdicts are not those of an earlier report, written as json

Exit codes: 0 the server conforms, 1 it does not, 2 the kit could not tell; with --against: 0 no difference, 1 differences.
`;

/** @throws UsageError naming the argument that is wrong. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [url, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`There is one URL; ${rest.join(" ")} is too much`);
  const isGroup = (name: string): name is Group => groups.some((group) => group === name);
  const { include = [], report = [] } = values;
  const unknown = include.find((name) => !isGroup(name));
  if (unknown !== undefined) throw new UsageError(`--include ${unknown}: the groups are ${groups.join(", ")}`);
  const { against, "against-config": againstConfig } = values;
  if (againstConfig !== undefined && against === undefined) {
    throw new UsageError("--against-config needs --against <url>: the second server");
  }
  return {
    ...{ url, against, againstConfig },
    config: values.config,
    help: values.help === true,
    list: values.list === true,
    seed: toNumber("seed", values.seed, { whole: true, least: 0 }),
    only: values.only ?? [],
    include: include.filter(isGroup),
    waive: values.waive ?? [],
    readOnly: values["read-only"] === true,
    examples: toNumber("examples", values.examples, { whole: true, least: 1 }),
    parallel: toNumber("parallel", values.parallel, { whole: true, least: 1 }),
    rate: toNumber("rate", values.rate, { whole: false, least: 0.001 }),
    maxTimeMs: toMs(toNumber("max-time", values["max-time"], { whole: false, least: 0.001 })),
    timeoutMs: toMs(toNumber("timeout", values.timeout, { whole: false, least: 0.001 })),
    reports: readReportFiles(report),
    previous: values.previous,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Numbers of the kit are at most an unsigned 32-bit integer. */
const MAX_NUMBER = 0xffffffff;

function toNumber(name: string, text: string | undefined, { whole, least }: { whole: boolean; least: number }) {
  if (text === undefined) return undefined;
  const number = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= MAX_NUMBER) || (whole && !Number.isInteger(number))) {
    const kind = whole ? "a whole number" : "a number";
    throw new UsageError(`--${name} ${text}: give ${kind} from ${least} to ${MAX_NUMBER}`);
  }
  return number;
}

function toMs(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.ceil(seconds * 1_000);
}
