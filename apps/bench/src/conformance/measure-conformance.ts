/** What the conformance kit finds in servers that others make of the contract, and how long it takes on the one of this repository. */
import type { Report } from "@credential-api/conformance";
import type { Measured } from "../report/bench.ts";
import { serverProgram } from "../servers/data-set.ts";
import { installPeers, versions } from "../servers/peers/peer-packages.ts";
import { toTable } from "../tables.ts";
import { inspectServer } from "./run-kit.ts";

interface Subject {
  readonly title: string;
  readonly program: string | URL;
  /** Options of the kit. Some servers do not respond to some requests, so that every timeout counts. */
  readonly parameters: readonly string[];
  readonly prepare?: () => string | undefined;
}

const short = ["--examples", "10", "--timeout", "2"];

const subjects: readonly Subject[] = [
  { title: "this server", program: serverProgram, parameters: [] },
  {
    title: `Prism ${versions["@stoplight/prism-cli"]}, mock`,
    program: new URL("servers/prism.ts", import.meta.url),
    parameters: short,
    prepare: () => installPeers("@stoplight/prism-cli"),
  },
  {
    title: `Scalar mock server ${versions["@scalar/mock-server"]}`,
    program: new URL("servers/scalar.ts", import.meta.url),
    parameters: short,
    prepare: () => installPeers("@scalar/mock-server"),
  },
  { title: "express-openapi-validator", program: new URL("servers/express.ts", import.meta.url), parameters: short },
  {
    title: `fastify-openapi-glue ${versions["fastify-openapi-glue"]}`,
    program: new URL("servers/fastify-glue.ts", import.meta.url),
    parameters: short,
    prepare: () => installPeers("fastify-openapi-glue"),
  },
];

/** Runs the kit on each server, one after the other. */
export async function measureConformance(): Promise<Measured> {
  const skipped: Record<string, string> = {};
  const reports: [title: string, report: Report][] = [];
  for (const { title, program, parameters, prepare } of subjects) {
    const reason = prepare?.();
    if (reason === undefined) reports.push([title, await inspectServer(program, parameters)]);
    else skipped[title] = reason;
  }
  const own = reports[0]?.[1];
  return {
    table: toFindings(reports),
    figures: { "full run, s": (own?.durationMs ?? 0) / 1_000 },
    ...(Object.keys(skipped).length === 0 ? {} : { skipped }),
  };
}

/** A row for each group: how many cases passed, failed, and could not be judged. */
function toFindings(reports: readonly (readonly [string, Report])[]): string {
  const groups = [...new Set(reports.flatMap(([, { results }]) => results.map(({ group }) => group)))];
  const cell = (results: Report["results"]) => {
    const count = (verdict: string) => results.filter((each) => each.verdict === verdict).length;
    const [passed, failed, unclear] = [count("pass"), count("fail"), count("error")];
    return `${passed} / ${failed}${unclear === 0 ? "" : ` / ${unclear}`}`;
  };
  const rows = groups.map((group) => [
    `\`${group}\``,
    ...reports.map(([, { results }]) => cell(results.filter((each) => each.group === group))),
  ]);
  return [
    toTable(
      ["passed / failed / unclear", ...reports.map(([title]) => title)],
      [
        ...rows,
        ["all", ...reports.map(([, { results }]) => cell(results))],
        ["verdict", ...reports.map(([, { verdict }]) => verdict)],
        ["time, s", ...reports.map(([, { durationMs }]) => (durationMs / 1_000).toFixed(0))],
      ],
    ),
  ].join("\n");
}
