/** `npm run bench -- [name]`: measures, and writes each table into the README it belongs to. */
import { fileURLToPath } from "node:url";
import { measureOverhead } from "./client/measure-overhead.ts";
import { measureSizes } from "./client/measure-sizes.ts";
import { measureData } from "./data/measure-data.ts";
import { measureScale } from "./scale/measure-scale.ts";
import { measureServer } from "./server/measure.ts";
import { measureSqlite } from "./server/measure-sqlite.ts";
import { measureStores } from "./server/measure-stores.ts";
import { measureWorkers } from "./server/measure-workers.ts";
import { writeBetweenMarkers } from "./tables.ts";

const benches: Readonly<Record<string, { readonly readme: string; readonly measure: () => Promise<string> }>> = {
  server: { readme: "packages/reference/README.md", measure: measureServer },
  sqlite: { readme: "apps/server/README.md", measure: measureSqlite },
  stores: { readme: "apps/server/README.md", measure: measureStores },
  workers: { readme: "apps/server/OPERATING.md", measure: measureWorkers },
  data: { readme: "apps/server/OPERATING.md", measure: measureData },
  sizes: { readme: "packages/client/README.md", measure: measureSizes },
  scale: { readme: "apps/bench/README.md", measure: measureScale },
  overhead: { readme: "packages/client/README.md", measure: measureOverhead },
};

const [chosen] = process.argv.slice(2);
if (chosen !== undefined && !(chosen in benches)) {
  process.stderr.write(`No bench ${chosen}. There is: ${Object.keys(benches).join(", ")}\n`);
  process.exit(2);
}
for (const [name, { readme, measure }] of Object.entries(benches)) {
  if (chosen !== undefined && chosen !== name) continue;
  const table = await measure();
  writeBetweenMarkers(fileURLToPath(new URL(`../../../${readme}`, import.meta.url)), name, table);
  process.stdout.write(`${readme}\n${table}\n`);
}
