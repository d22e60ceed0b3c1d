/** What the conformance kit finds in servers with one fault each, and, where Schemathesis is installed, what that finds. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startPinned } from "../processes/processes.ts";
import type { Measured } from "../report/bench.ts";
import { toTable } from "../tables.ts";
import { findSchemathesis, findsFailure } from "./schemathesis.ts";

/** Schemathesis takes a quarter of a minute for each server, so it runs on every twelfth fault. */
const EVERY = 12;
const AT_A_TIME = 8;

const faultyServers = (file: string) =>
  fileURLToPath(
    new URL(`test/faulty-servers/${file}`, import.meta.resolve("@credential-api/conformance/package.json")),
  );

interface Found {
  readonly kind: string;
  readonly name: string;
  readonly isFound: boolean;
  readonly failed: readonly string[];
}

/** Runs the kit on each fault, and Schemathesis on some of them. */
export async function measureFaults(): Promise<Measured> {
  const found = await runKit();
  const version = await findSchemathesis();
  const compared = version === undefined ? new Map<string, boolean>() : await runSchemathesis(found);
  return {
    table: toFindings(found, compared, version),
    figures: { "faults not found": found.filter(({ isFound }) => !isFound).length },
    ...(version === undefined ? { skipped: { Schemathesis: "it is not installed: pip install schemathesis" } } : {}),
  };
}

async function runKit(): Promise<readonly Found[]> {
  const running = promisify(execFile)(process.execPath, [faultyServers("run-faults.ts")], { maxBuffer: 2 ** 26 });
  const { code = 0, stdout, stderr } = await running.catch((error) => error);
  if (code !== 0 && code !== 1) throw new Error(`The kit could not run:\n${stderr}`);
  const lines: readonly string[] = stdout.trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

/** By the name of the fault, whether Schemathesis finds it. */
async function runSchemathesis(found: readonly Found[]): Promise<ReadonlyMap<string, boolean>> {
  if (await inspect("correct")) throw new Error("Schemathesis finds a failure of the server without a fault");
  const compared = new Map<string, boolean>();
  const waiting = found.filter((_, index) => index % EVERY === 0).map(({ name }) => name);
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      compared.set(name, await inspect(name));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return compared;
}

async function inspect(fault: string): Promise<boolean> {
  const server = startPinned("any", [faultyServers("serve.ts"), fault], {});
  try {
    const [, url = "", token = ""] = await server.waitFor(/Address (\S+)\nToken (\S+)\n/);
    return await findsFailure(url, token);
  } finally {
    await server.stop();
  }
}

function toFindings(
  found: readonly Found[],
  compared: ReadonlyMap<string, boolean>,
  version: string | undefined,
): string {
  const row = (title: string, faults: readonly Found[]) => {
    const both = faults.filter(({ name }) => compared.has(name));
    const others = both.filter(({ name }) => compared.get(name)).length;
    return [
      title,
      String(faults.length),
      String(faults.filter(({ isFound }) => isFound).length),
      groupsOf(faults),
      ...(version === undefined ? [] : [both.length === 0 ? "" : `${others} of ${both.length}`]),
    ];
  };
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const header = ["kind of fault", "faults", "found", "by cases of"];
  return toTable(
    [...header, ...(version === undefined ? [] : [`Schemathesis ${version}`])],
    [
      ...kinds.map((kind) =>
        row(
          kind,
          found.filter((each) => each.kind === kind),
        ),
      ),
      row("all", found).with(3, ""),
    ],
  );
}

function groupsOf(faults: readonly Found[]): string {
  const groups = new Set(faults.flatMap(({ failed }) => failed.map((id) => id.split("/")[1] ?? "")));
  return [...groups]
    .sort()
    .map((group) => `\`${group}\``)
    .join(", ");
}
