import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import type { Report } from "../model/report.ts";
import { MAX_BODY_BYTES, type Traffic, watchTraffic } from "../proxy/watch-traffic.ts";
import { toVisible } from "../report/texts/escape.ts";
import type { Terminal } from "./progress-bar.ts";
import { publishReport } from "./publish-report.ts";
import { prepareReportFiles, type ReportFile, readReportFiles } from "./report-files.ts";
import { UsageError } from "./usage-error.ts";

/** What the command needs of the process that runs it. */
interface ProxyIo {
  readonly stdout: Terminal;
  readonly environment: NodeJS.ProcessEnv;
  /** Ends the proxy, and the report is made. */
  readonly signal: AbortSignal;
}

/** The text of `conformance proxy --help`. */
const proxyUsage = `Usage: conformance proxy --target <url> [options]

Passes live traffic to the target, and reports every request and response that breaks the contract. Ctrl-C ends it.

  --target <url>        the server that the traffic is for
  --port <number>       the port of the proxy; default 4010, and 0 for any free one
  --host <address>      the address that it listens on; default 127.0.0.1, which only this machine can reach
  --max-body <bytes>    a larger body passes and is not checked; default ${MAX_BODY_BYTES}
  --waive <name>        does not count failures of a decision, or with D of all rules that the contract decided; repeatable
  --report <format>=<file>  writes the report when the proxy ends; the formats are those of conformance --help; repeatable

Exit codes: 0 all traffic keeps the contract, 1 it does not, 2 the kit could not tell, for example because there was none.
`;

interface ProxyArguments {
  readonly target: URL;
  readonly port: number;
  readonly host: string;
  readonly maxBodyBytes: number;
  readonly waive: readonly string[];
  readonly reports: readonly ReportFile[];
}

/**
 * Runs `conformance proxy` until its signal.
 *
 * @returns the report, or undefined for `--help`.
 * @throws UsageError naming the argument that is wrong.
 */
export async function runProxy(args: readonly string[], io: ProxyIo): Promise<Report | undefined> {
  const wanted = readProxyArguments(args);
  if (wanted === undefined) {
    io.stdout.write(proxyUsage);
    return undefined;
  }
  prepareReportFiles(wanted.reports);
  const traffic = watchTraffic({
    ...wanted,
    onFinding: ({ id, expected, received }) => {
      io.stdout.write(toVisible(`✗ ${id}\n  expected  ${expected}\n  received  ${received}\n`));
    },
  });
  await listen(traffic, wanted, io);
  if (!io.signal.aborted) await once(io.signal, "abort");
  traffic.server.close();
  traffic.server.closeAllConnections();
  return conclude(traffic, wanted.reports, io);
}

async function listen({ server }: Traffic, { target, port, host }: ProxyArguments, { stdout }: ProxyIo): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The proxy cannot listen: ${reason}. Give another --port or --host`);
  }
  const { port: own } = server.address() as AddressInfo;
  const address = host.includes(":") ? `[${host}]` : host;
  stdout.write(`http://${address}:${own} passes traffic to ${target.href}. Ctrl-C ends it and prints the report.\n`);
}

function conclude(traffic: Traffic, reports: readonly ReportFile[], io: ProxyIo): Report {
  const report = traffic.report();
  const { judged, unknown } = traffic.counts();
  io.stdout.write("\n");
  publishReport(report, reports, io);
  io.stdout.write(`${judged} exchanges checked, ${unknown} of paths that the contract does not have\n`);
  return report;
}

function readProxyArguments(args: readonly string[]): ProxyArguments | undefined {
  const { values } = parse(args);
  if (values.help === true) return undefined;
  const { target, port = "4010", host = "127.0.0.1", "max-body": maxBody = String(MAX_BODY_BYTES) } = values;
  if (target === undefined) throw new UsageError("Give the server: conformance proxy --target https://host");
  return {
    target: readTarget(target),
    port: readNumber("port", port, 65_535),
    host,
    maxBodyBytes: readNumber("max-body", maxBody, 1_000_000_000),
    waive: values.waive ?? [],
    reports: readReportFiles(values.report ?? []),
  };
}

const options = {
  help: { type: "boolean", short: "h" },
  target: { type: "string" },
  port: { type: "string" },
  host: { type: "string" },
  "max-body": { type: "string" },
  waive: { type: "string", multiple: true },
  report: { type: "string", multiple: true },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readTarget(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--target ${text}: give the URL of a server, such as https://host`);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new UsageError(`--target: the URL must have no user name, password, query or fragment`);
  }
  return url;
}

function readNumber(name: string, text: string, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= most)) throw new UsageError(`--${name} ${text}: give a whole number up to ${most}`);
  return number;
}
