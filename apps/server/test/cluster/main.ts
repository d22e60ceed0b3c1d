/**
 * `npm run test:cluster`: failover of real components. `--short` runs one failover, `--write` writes the figures into OPERATING.md.
 */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";
import { findComponents } from "./components.ts";
import { toFailoverTable, writeFailoverTable } from "./figures.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const guide = fileURLToPath(new URL("../../OPERATING.md", import.meta.url));

const { values } = parseArgs({
  options: { short: { type: "boolean", default: false }, write: { type: "boolean", default: false } },
});
if (values.short && values.write) fail("--write needs the figures of all tests: leave out --short.");
const components = findComponents();
if (typeof components === "string") fail(components);

const files = values.short ? ["failover.cluster.test.ts"] : [];
const vitest = await startVitest("test", files, { root, config: "vitest.cluster.config.ts", watch: false });
const modules = vitest.state.getTestModules().toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const table = toFailoverTable(tests.flatMap((test) => test.meta().failover ?? []));
process.stdout.write(`\n${table}\n`);
await vitest.close();
const hasFailed = process.exitCode !== undefined && process.exitCode !== 0;
const note = `Measured with ${availableParallelism()} cores and Node.js ${process.versions.node}, all processes on one machine.`;
if (values.write && !hasFailed) writeFailoverTable(guide, `${table}\n\n${note}`);

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
