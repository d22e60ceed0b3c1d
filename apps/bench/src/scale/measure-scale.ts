import { readFileSync, rmSync, writeFileSync } from "node:fs";
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
const LARGE = 1_000;

/** The steps of the table: each resolves to its value in a copy of the repository, or to why it was skipped. */
const steps = {
  lint: { title: "lint, s", measure: (root) => runDesigner(root, "lint") },
  generate: { title: "generate, s", measure: generate },
  unchanged: { title: "generate, nothing changed, s", measure: generate },
  typecheck: { title: "type-check contract, reference and client, s", measure: typecheck },
  diff: { title: "diff against the newest release, s", measure: (root) => runDesigner(root, "diff") },
  start: { title: "server: second start to first response, s", measure: measureStart },
  route: { title: "server: one response after the other, ms", measure: measureRoute },
  page: { title: "docs: start to an operation on the first page, s", measure: (root) => measurePage(root, "start") },
  operation: {
    title: "docs: link to an operation to its text, s",
    measure: (root) => measurePage(root, "operation"),
  },
  client: {
    title: "editor: first completion with the client, s",
    measure: (root) => measureCompletion(root, "client"),
  },
  plain: {
    title: "editor: first completion with openapi-fetch alone, s",
    measure: (root) => measureCompletion(root, "openapi-fetch"),
  },
} satisfies Readonly<Record<string, Step>>;

interface Step {
  readonly title: string;
  readonly measure: (root: string) => Promise<number | string>;
}

type StepName = keyof typeof steps;

/** The steps whose time may grow as the contract does, and no faster. */
const growing: readonly StepName[] = ["lint", "generate", "typecheck", "diff", "start", "page", "operation"];

/** Measures the tools and the server on contracts of growing size; the last column shows the growth of the last step. */
export async function measureScale(): Promise<Measured> {
  const names = Object.keys(steps) as StepName[];
  const columns = new Map<number, Readonly<Record<StepName, number | string>>>();
  for (const size of SIZES) {
    const { root, remove } = createLargeContract(size);
    try {
      const cells: (readonly [StepName, number | string])[] = [];
      for (const name of names) cells.push([name, await steps[name].measure(root)]);
      columns.set(size, Object.fromEntries(cells) as Record<StepName, number | string>);
    } finally {
      remove();
    }
  }
  const cellOf = (name: StepName, size: number) => columns.get(size)?.[name] ?? "";
  const secondsOf = (name: StepName, size: number) => {
    const cell = cellOf(name, size);
    return typeof cell === "number" ? cell : Number.NaN;
  };
  const growthOf = (name: StepName) => secondsOf(name, LARGE) / secondsOf(name, LARGE / 10);
  const rows = names.map((name) => [
    steps[name].title,
    ...SIZES.map((size) => toCell(cellOf(name, size), name === "route" ? 2 : 1)),
    Number.isNaN(growthOf(name)) ? "" : `× ${growthOf(name).toFixed(1)}`,
  ]);
  const pages = (["page", "operation"] as const).map((name) => [`${name} 1000`, cellOf(name, LARGE)] as const);
  const figures = {
    "generate 10": secondsOf("generate", 10),
    "unchanged 10": secondsOf("unchanged", 10),
    "generate and type-check 1000": secondsOf("generate", LARGE) + secondsOf("typecheck", LARGE),
    "start 1000": secondsOf("start", LARGE),
    "route 1000/10": secondsOf("route", LARGE) / secondsOf("route", 10),
    growth: Math.max(...growing.map(growthOf).filter((growth) => !Number.isNaN(growth))),
  };
  return {
    table: toTable(
      ["step", ...SIZES.map((size) => `${size.toLocaleString("en")} operations`), "growth to the last"],
      rows,
    ),
    figures: { ...figures, ...Object.fromEntries(pages.filter(isNumber)) },
    skipped: Object.fromEntries(pages.flatMap(([name, cell]) => (typeof cell === "string" ? [[name, cell]] : []))),
  };
}

function isNumber(cell: readonly [string, number | string]): cell is readonly [string, number] {
  return typeof cell[1] === "number";
}

function toCell(cell: number | string, digits: number): string {
  return typeof cell === "number" ? cell.toFixed(digits) : cell;
}

function runDesigner(root: string, command: string): Promise<number> {
  return runNode(root, ["apps/designer/src/main.ts", command]);
}

/** With the options that the script of package.json has. */
function generate(root: string): Promise<number> {
  return runNode(root, ["--max-semi-space-size=32", "apps/designer/src/main.ts", "generate"]);
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

/** The second start: Node keeps what it has compiled at the first. */
async function measureStart(root: string): Promise<number> {
  const first = await startLargeServer(root);
  await first.stop();
  const { seconds, stop } = await startLargeServer(root);
  await stop();
  return seconds;
}

/** The time of a response to a request without a token, on the last path of the contract. */
async function measureRoute(root: string): Promise<number> {
  const { url, stop } = await startLargeServer(root);
  try {
    const { paths } = JSON.parse(readFileSync(join(root, "packages/contract/src/gen/openapi.json"), "utf8"));
    const path = Object.keys(paths)
      .at(-1)
      ?.replaceAll(/\{\w+\}/g, "x");
    const send = async () => {
      for (let count = 0; count < REQUESTS; count++) await (await fetch(`${url}${path}`)).arrayBuffer();
    };
    // Before that, it is not compiled.
    await send();
    const startMs = performance.now();
    await send();
    return (performance.now() - startMs) / REQUESTS;
  } finally {
    await stop();
  }
}

const REQUESTS = 2_000;
