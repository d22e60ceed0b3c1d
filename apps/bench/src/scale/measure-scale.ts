import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measured } from "../report/bench.ts";
import { toTable } from "../tables.ts";
import { createLargeContract } from "./large-contract.ts";
import { measureCompletion } from "./measure-completion.ts";
import { measurePage } from "./measure-page.ts";
import { runNode } from "./run-node.ts";
import { startLargeServer } from "./start-large-server.ts";

/** How many operations the contracts have, at least. */
const SIZES = [10, 100, 1_000];

/** The steps of the table: each resolves to the seconds that it takes in a copy of the repository, or to why it was skipped. */
const steps: readonly (readonly [title: string, measure: (root: string) => Promise<number | string>])[] = [
  ["lint", (root) => runDesigner(root, "lint")],
  ["generate", (root) => runDesigner(root, "generate")],
  ["generate, nothing changed", (root) => runDesigner(root, "generate")],
  ["type-check contract, reference and client", typecheck],
  ["diff against the newest release", (root) => runDesigner(root, "diff")],
  ["server: start to first response", measureStart],
  ["docs page: start to text of the first operation", measurePage],
  ["editor: first completion with the client", (root) => measureCompletion(root, "client")],
  ["editor: first completion with openapi-fetch alone", (root) => measureCompletion(root, "openapi-fetch")],
];

/** Measures the tools and the server on contracts of growing size; the last column shows the growth of the last step. */
export async function measureScale(): Promise<Measured> {
  const columns: (readonly string[])[] = [];
  const seconds: number[][] = [];
  for (const size of SIZES) {
    const { root, operations, remove } = createLargeContract(size);
    try {
      const column: (number | string)[] = [];
      for (const [, measure] of steps) column.push(await measure(root));
      seconds.push(column.map((cell) => (typeof cell === "number" ? cell : Number.NaN)));
      columns.push([`${operations} operations, s`, ...column.map(toCell)]);
    } finally {
      remove();
    }
  }
  const growth = steps.map((_, row) => toRatio(seconds.at(-1)?.[row], seconds.at(-2)?.[row]));
  columns.push([`growth for ten times as many`, ...growth]);
  const [head, ...rows] = ["step", ...steps.map(([title]) => title)].map((title, row) => [
    title,
    ...columns.map((column) => column[row] ?? ""),
  ]);
  const table = toTable(head ?? [], rows);
  return { table };
}

function toCell(cell: number | string): string {
  return typeof cell === "number" ? cell.toFixed(1) : cell;
}

function toRatio(last = Number.NaN, before = Number.NaN): string {
  return Number.isNaN(last / before) ? "" : `× ${(last / before).toFixed(1)}`;
}

function runDesigner(root: string, command: string): Promise<number> {
  return runNode(root, ["apps/designer/src/main.ts", command]);
}

/** The source of the three rooms without their tests: those name the operations of this contract. */
async function typecheck(root: string): Promise<number> {
  const config = join(root, "tsconfig.large.json");
  const include = ["contract", "reference", "client"].map((room) => `packages/${room}/src`);
  const options = { types: ["node"], noEmit: true };
  writeFileSync(
    config,
    JSON.stringify({
      extends: "./tsconfig.base.json",
      compilerOptions: options,
      include,
      exclude: ["**/*.test.ts", "**/*.test-d.ts", "**/*.case.ts"],
    }),
  );
  try {
    return await runNode(root, ["node_modules/typescript/bin/tsc", "--project", config]);
  } finally {
    rmSync(config);
  }
}

async function measureStart(root: string): Promise<number> {
  const { seconds, stop } = await startLargeServer(root);
  await stop();
  return seconds;
}
