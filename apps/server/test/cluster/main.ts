/**
 * `npm run test:cluster`: the failover tests on real components.
 * `-- --short` runs one failover; `-- --write` writes the measured figures into OPERATING.md.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";
import { findComponents } from "./components.ts";

const { values } = parseArgs({ options: { short: { type: "boolean" }, write: { type: "boolean" } } });
if (values.short && values.write) fail("--write needs the figures of all tests: leave out --short.");
const components = findComponents();
if (typeof components === "string") fail(components);
if (values.write) process.env.FIGURES_FILE = fileURLToPath(new URL("../../OPERATING.md", import.meta.url));

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const files = values.short ? ["failover.cluster.test.ts"] : [];
await startVitest("test", files, { root, config: "vitest.cluster.config.ts", run: true, watch: false });

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
