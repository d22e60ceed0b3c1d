/**
 * `npm run test:faults`: runs the tests of the faults. `--short` repeats each fault less often, `--write` writes the figures
 * into OPERATING.md. Other parameters are parts of the names of test files.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";
import { toFigureTable } from "./support/figure-table.ts";
import type {} from "./support/figures.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const guide = fileURLToPath(new URL("../../OPERATING.md", import.meta.url));

const { values, positionals } = parseArgs({
  options: { short: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
  allowPositionals: true,
});
if (values.write && (values.short || positionals.length > 0)) {
  process.stderr.write("--write needs the figures of all tests: leave out --short and the names of files.\n");
  process.exit(1);
}
const vitest = await startVitest("test", positionals, {
  root,
  config: "vitest.faults.config.ts",
  watch: false,
  provide: { isShort: values.short },
});
const modules = vitest.state.getTestModules().toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const table = toFigureTable(tests.flatMap((test) => test.meta().figure ?? []));
process.stdout.write(`\n${table}\n`);
await vitest.close();
const hasFailed = process.exitCode !== undefined && process.exitCode !== 0;
if (values.write && !hasFailed) writeTable(table);

function writeTable(table: string): void {
  const markers = /(<!-- faults -->\n)[\s\S]*?(<!-- \/faults -->)/;
  const before = readFileSync(guide, "utf8");
  if (!markers.test(before)) throw new Error(`${guide} has no <!-- faults --> … <!-- /faults -->`);
  const note = `Measured with ${availableParallelism()} cores and Node.js ${process.versions.node}, all processes on one machine.`;
  writeFileSync(
    guide,
    before.replace(markers, (_, start: string, end: string) => `${start}${table}\n\n${note}\n${end}`),
  );
}
