// `npm run examine:generators -- [name]`: tries each generator whose name contains the text, or all of them. Writes what
// OpenAPI 3.0.3 cannot express into spec/README.md and, after all of them, their table.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npmGenerators } from "./families/npm.ts";
import { openapiGenerators } from "./families/openapi-generator.ts";
import { nativeGenerators } from "./families/python-and-go.ts";
import { expectedCalls, type Row } from "./generator.ts";
import { installPackages } from "./programs.ts";
import { runGenerator } from "./run-generator.ts";
import { startServer } from "./start-server.ts";
import { toLosses, toTable } from "./to-table.ts";

const README = fileURLToPath(new URL("../../../../spec/README.md", import.meta.url));
const MARKERS = /(<!-- examine:generators -->\n)([\s\S]*?)(<!-- \/examine:generators -->)/;

const [chosen = ""] = process.argv.slice(2);
const all = [...openapiGenerators, ...nativeGenerators, ...npmGenerators];
const generators = all.filter(({ name }) => name.includes(chosen));
if (generators.length === 0) {
  process.stderr.write(`No generator ${chosen}. There are: ${all.map(({ name }) => name).join("; ")}\n`);
  process.exit(2);
}

const problem = await installPackages();
if (problem !== undefined) process.stderr.write(`${problem}\n`);
const folder = mkdtempSync(join(tmpdir(), "contract-"));
const rows: Row[] = [];
try {
  for (const generator of generators) {
    await using server = await startServer();
    const document = join(folder, generator.document);
    writeFileSync(document, await (await fetch(`${server.url}/${generator.document}`)).text());
    const row = await runGenerator(generator, { document, ...server, expected: expectedCalls(server.version) });
    rows.push(row);
    const { generate, compile, call } = row;
    const steps = Object.entries({ generate, compile, call }).filter(([, { verdict }]) => verdict !== "none");
    const words = steps.map(([step, { verdict, reason }]) => `${step} ${verdict}${reason ? ` (${reason})` : ""}`);
    process.stdout.write(`${row.name} ${row.version}: ${words.join(", ")}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const before = readFileSync(README, "utf8");
const [, , previous] = MARKERS.exec(before) ?? [];
if (previous === undefined)
  throw new Error(`${README} has no <!-- examine:generators --> … <!-- /examine:generators -->`);
await using server = await startServer();
const losses = toLosses(await (await fetch(`${server.url}/openapi-3.0.json`)).json());
const [kept = ""] = previous.trimStart().split(/^(?=OpenAPI 3\.0\.3 can)/m);
const table = generators.length === all.length ? `${toTable(rows, previous)}\n` : kept;
writeFileSync(
  README,
  before.replace(MARKERS, (_, open, _old, close) => `${open}\n${table}${losses}\n${close}`),
);
const hasFailed = rows.some(({ generate, compile, call }) =>
  [generate, compile, call].some(({ verdict }) => verdict === "failed"),
);
process.exitCode = hasFailed ? 1 : 0;
