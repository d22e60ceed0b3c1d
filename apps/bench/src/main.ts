/** `npm run bench -- [name]`: measures, and writes the report and the tables into the READMEs. `gate`: only compares. */
import { measureConsole } from "./client/measure-console.ts";
import { measureOverhead } from "./client/measure-overhead.ts";
import { measureSizes } from "./client/measure-sizes.ts";
import { measureConformance } from "./conformance/measure-conformance.ts";
import { measureFaults } from "./conformance/measure-faults.ts";
import { measureData } from "./data/measure-data.ts";
import { passGate } from "./gate.ts";
import { measureHostile } from "./hostile/measure-hostile.ts";
import type { Bench } from "./report/bench.ts";
import { keepResult } from "./report/results.ts";
import { writeBetweenMarkers, writeReport } from "./report/write-report.ts";
import { measureScale } from "./scale/measure-scale.ts";
import { measureCpu } from "./server/measure-cpu.ts";
import { measureLatency } from "./server/measure-latency.ts";
import { measureMemory } from "./server/measure-memory.ts";
import { measureOptions } from "./server/measure-options.ts";
import { measurePostgres } from "./server/measure-postgres.ts";
import { measureRejections } from "./server/measure-rejections.ts";
import { measureSqlite } from "./server/measure-sqlite.ts";
import { measureStart } from "./server/measure-start.ts";
import { measureStores } from "./server/measure-stores.ts";
import { measureWorkers } from "./server/measure-workers.ts";
import { measureSoak } from "./soak/measure-soak.ts";

const benches: Readonly<Record<string, Bench>> = {
  server: {
    measures: "CPU time of an accepted PATCH: this server beside others, in turn, each on one core",
    readme: "packages/reference/README.md",
    measure: measureCpu,
  },
  rejections: {
    measures: "CPU time of a PATCH that is rejected against one that is accepted, on memory",
    measure: measureRejections,
  },
  latency: { measures: "Latency of an accepted PATCH at 70 % of the highest rate", measure: measureLatency },
  start: { measures: "Start and memory of the server on SQLite", measure: measureStart },
  memory: { measures: "Memory of the server on SQLite after a million requests", measure: measureMemory },
  sqlite: {
    measures: "Reads and changes per second of the server on its disk, beside one written by hand",
    readme: "apps/server/README.md",
    measure: measureSqlite,
  },
  postgres: { measures: "Changes per second on PostgreSQL against pgbench", measure: measurePostgres },
  workers: {
    measures: "Requests per second of one and of two workers",
    readme: "apps/server/OPERATING.md",
    measure: measureWorkers,
  },
  options: {
    measures: "CPU time of an accepted PATCH with metrics, traces, TLS and a rate limit, against the server without",
    readme: "apps/server/OPERATING.md",
    measure: measureOptions,
  },
  stores: {
    measures: "The time of an update with a thousand and with a million credentials, on both engines",
    readme: "apps/server/README.md",
    measure: measureStores,
    isLong: true,
  },
  data: {
    measures: "Import, export, verification and backup of many credentials: lines per second and memory",
    readme: "apps/server/OPERATING.md",
    measure: measureData,
    isLong: true,
  },
  hostile: {
    measures: "CPU time of the server for requests that are made to cost much, as a factor of a normal change",
    readme: "apps/server/README.md",
    measure: measureHostile,
  },
  soak: {
    measures: "Memory, unexpected responses and latency of the server at a steady rate",
    readme: "apps/server/OPERATING.md",
    measure: measureSoak,
    isLong: true,
  },
  sizes: {
    measures: "The client and its entry points, bundled for browsers, beside other clients",
    readme: "packages/client/README.md",
    measure: measureSizes,
  },
  console: {
    measures: "The console as the server serves it, and whose code it is",
    readme: "apps/console/README.md",
    measure: measureConsole,
  },
  overhead: {
    measures: "CPU time per call of the client beside `fetch`, openapi-fetch and other clients, interleaved in one run",
    readme: "packages/client/README.md",
    measure: measureOverhead,
  },
  conformance: {
    measures:
      "What the conformance kit finds in servers that are made of packages and the contract, and how long it runs",
    readme: "packages/conformance/README.md",
    measure: measureConformance,
    isLong: true,
  },
  faults: {
    measures: "What the conformance kit finds in servers with one fault each, and Schemathesis in some of them",
    readme: "packages/conformance/README.md",
    measure: measureFaults,
    isLong: true,
  },
  scale: {
    measures: "The tools, the server, the docs page and an editor on contracts of 10, 100 and 1,000 operations",
    readme: "apps/bench/README.md",
    measure: measureScale,
  },
};

const [chosen, ...parameters] = process.argv.slice(2);
if (chosen === "gate") {
  process.exit((await passGate((line) => process.stdout.write(`${line}\n`))) ? 0 : 1);
}
if (chosen !== undefined && !(chosen in benches)) {
  process.stderr.write(`No bench ${chosen}. There is: ${Object.keys(benches).join(", ")}, gate\n`);
  process.exit(2);
}
const failed: string[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (chosen === undefined ? bench.isLong : chosen !== name) continue;
  try {
    await run(name, bench);
  } catch (error) {
    failed.push(name);
    process.stderr.write(`${name} failed: ${error instanceof Error ? error.stack : error}\n\n`);
  }
}
if (failed.length > 0) process.stderr.write(`Failed: ${failed.join(", ")}. Their last results stay in the report.\n`);
process.exit(failed.length > 0 ? 1 : 0);

async function run(name: string, { readme, measure }: Bench): Promise<void> {
  const startMs = performance.now();
  const measured = await measure(parameters);
  const seconds = (performance.now() - startMs) / 1_000;
  const results = keepResult(name, measured, seconds);
  if (readme !== undefined) writeBetweenMarkers(readme, name, measured.table);
  writeReport(benches, results);
  process.stdout.write(`${name}, ${seconds.toFixed(0)} s\n${measured.table}\n\n`);
}
