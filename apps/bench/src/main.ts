/** `npm run bench -- [name]`: measures, and writes the report and the tables into the READMEs. `gate`: only compares. */
import { measureOverhead } from "./client/measure-overhead.ts";
import { measureSizes } from "./client/measure-sizes.ts";
import { measureData } from "./data/measure-data.ts";
import { passGate } from "./gate.ts";
import type { Bench } from "./report/bench.ts";
import { keepResult } from "./report/results.ts";
import { writeBetweenMarkers, writeReport } from "./report/write-report.ts";
import { measureScale } from "./scale/measure-scale.ts";
import { measureCpu } from "./server/measure-cpu.ts";
import { measureStores } from "./server/measure-stores.ts";

const benches: Readonly<Record<string, Bench>> = {
  server: {
    measures: "CPU time of an accepted PATCH: this server beside others, in turn, each on one core",
    readme: "packages/reference/README.md",
    measure: measureCpu,
  },
  stores: {
    measures: "The time of an update with a thousand and with a million credentials, on both engines",
    readme: "apps/server/README.md",
    measure: measureStores,
  },
  data: {
    measures: "Import, export, verification and backup of many credentials: lines per second and memory",
    readme: "apps/server/OPERATING.md",
    measure: measureData,
  },
  sizes: {
    measures: "The client and its entry points, bundled for browsers, beside other clients",
    readme: "packages/client/README.md",
    measure: measureSizes,
  },
  overhead: {
    measures: "CPU time per call of the client beside `fetch`, openapi-fetch and other clients, interleaved in one run",
    readme: "packages/client/README.md",
    measure: measureOverhead,
  },
  scale: {
    measures: "The tools, the server, the docs page and an editor on contracts of 10, 100 and 1,000 operations",
    readme: "apps/bench/README.md",
    measure: measureScale,
  },
};

const [chosen] = process.argv.slice(2);
if (chosen === "gate") {
  process.exit((await passGate((line) => process.stdout.write(`${line}\n`))) ? 0 : 1);
}
if (chosen !== undefined && !(chosen in benches)) {
  process.stderr.write(`No bench ${chosen}. There is: ${Object.keys(benches).join(", ")}, gate\n`);
  process.exit(2);
}
for (const [name, { readme, measure }] of Object.entries(benches)) {
  if (chosen !== undefined && chosen !== name) continue;
  const startMs = performance.now();
  const measured = await measure();
  const results = keepResult(name, measured);
  if (readme !== undefined) writeBetweenMarkers(readme, name, measured.table);
  writeReport(benches, results);
  process.stdout.write(`${name}, ${((performance.now() - startMs) / 1_000).toFixed(0)} s\n${measured.table}\n\n`);
}
