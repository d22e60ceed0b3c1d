/** What the conformance kit finds in servers that others make of the contract, and how long it takes on the one of this repository. */
import type { Report } from "@credential-api/conformance";
import type { Measured } from "../report/bench.ts";
import { serverProgram } from "../servers/data-set.ts";
import { installPeers, versions } from "../servers/peers/peer-packages.ts";
import { toFindings } from "./findings.ts";
import { packKit } from "./pack-kit.ts";
import { inspectServer } from "./run-kit.ts";

interface Subject {
  readonly title: string;
  readonly program: readonly (string | URL)[];
  /** Options of the kit. Some servers do not respond to some requests, so that every timeout counts. */
  readonly parameters: readonly string[];
  readonly prepare?: () => string | undefined;
}

const OWN = "this server";

const short = ["--examples", "5", "--timeout", "2"];

const subjects: readonly Subject[] = [
  { title: OWN, program: [...serverProgram, "serve"], parameters: [] },
  {
    title: `Prism ${versions["@stoplight/prism-cli"]}, mock`,
    program: [new URL("servers/prism.ts", import.meta.url)],
    parameters: short,
    prepare: () => installPeers("@stoplight/prism-cli"),
  },
  {
    title: `Scalar mock server ${versions["@scalar/mock-server"]}`,
    program: [new URL("servers/scalar.ts", import.meta.url)],
    parameters: short,
    prepare: () => installPeers("@scalar/mock-server"),
  },
  { title: "express-openapi-validator", program: [new URL("servers/express.ts", import.meta.url)], parameters: short },
  {
    title: `fastify-openapi-glue ${versions["fastify-openapi-glue"]}`,
    program: [new URL("servers/fastify-glue.ts", import.meta.url)],
    parameters: short,
    prepare: () => installPeers("fastify-openapi-glue"),
  },
];

/** Runs the kit on each server, one after the other. */
export async function measureConformance(): Promise<Measured> {
  const skipped: Record<string, string> = {};
  const reports = new Map<string, Report>();
  for (const { title, program, parameters, prepare } of subjects) {
    const reason = prepare?.();
    if (reason === undefined) reports.set(title, await inspectServer(program, parameters));
    else skipped[title] = reason;
  }
  const seconds = (reports.get(OWN)?.durationMs ?? 0) / 1_000;
  const { bytes, dependencies } = packKit();
  const sentence = `A full run on this server takes ${seconds.toFixed(0)} s. The tarball of the kit has ${(bytes / 1_000).toFixed(0)} kB, and brings in ${dependencies.join(", ")}.`;
  return {
    table: `${toFindings(reports)}\n\n${sentence}`,
    figures: { "full run, s": seconds, "tarball, kB": bytes / 1_000 },
    ...(Object.keys(skipped).length === 0 ? {} : { skipped }),
  };
}
