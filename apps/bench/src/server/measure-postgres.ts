import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { median } from "../load/load.ts";
import { startLoad } from "../load/start-load.ts";
import { startPinned } from "../processes/processes.ts";
import { createTemporaryDirectory } from "../processes/temporary-directory.ts";
import type { Measured } from "../report/bench.ts";
import { createDataSet, serverProgram } from "../servers/data-set.ts";
import { inRounds, ratioOf, toChange } from "../servers/rounds.ts";
import { startServer } from "../servers/start-server.ts";
import { toTable } from "../tables.ts";

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 10;
const FIGURE = "server/pgbench";

/**
 * Loads one server on a PostgreSQL of this machine, and the same database by pgbench with the statements of one change, from
 * as many connections as the server has, in turn, and compares changes per second. Both change the same credentials, and write the
 * same rows. The server may send what several requests ask for together; pgbench cannot.
 *
 * @throws Error when the server responds with anything but 200, or pgbench fails.
 */
export async function measurePostgres(): Promise<Measured> {
  const reason = await whyNotHere();
  if (reason !== undefined) return { table: reason, skipped: { [FIGURE]: reason } };
  const folder = createTemporaryDirectory();
  const script = join(folder.path, "change.sql");
  const program = new URL("../../../server/test/bench/start-postgres.ts", import.meta.url);
  const postgres = startPinned("any", [program, script], {});
  const data = await createDataSet(1_000);
  const generator = await startLoad();
  try {
    const [, DATABASE_URL = ""] = await postgres.waitFor(/Address\s+(\S+)\n/);
    const environment = { DATABASE_URL, DATABASE_POOL_SIZE: String(CONNECTIONS), CHECK_RESPONSES: "false" };
    const server = await startServer({ program: [...serverProgram, "serve"], environment, isUnpinned: true }, data);
    try {
      const load = { ...toChange(data), url: server.url, seconds: SECONDS };
      const samples = await inRounds(
        ROUNDS,
        new Map([
          ["the server, 64 connections to it", async () => (await generator.send(load)).perSecond],
          ["pgbench, the same statements", () => runPgbench(DATABASE_URL, script)],
        ]),
      );
      const [own = [], base = []] = samples.values();
      const rows = [...samples].map(([title, values]) => [
        title,
        median(values).toFixed(0),
        `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`,
      ]);
      const notes = `${CONNECTIONS} connections to the database, \`fsync\` on. Load, server and database share the machine. pgbench sends the four
statements of each change by themselves; the server sends those of requests that come together as one.`;
      return {
        table: `${toTable(["changes on PostgreSQL", "per second", "noise"], rows)}\n\n${notes}`,
        figures: { [FIGURE]: ratioOf(own, base, (perSecond) => perSecond) },
      };
    } finally {
      await server.stop();
    }
  } finally {
    await generator.stop();
    await postgres.stop();
    data.remove();
    folder.remove();
  }
}

async function whyNotHere(): Promise<string | undefined> {
  try {
    await promisify(execFile)("pgbench", ["--version"]);
    return undefined;
  } catch {
    return "skipped: there is no `pgbench`. On Debian it is in the package postgresql-contrib or postgresql.";
  }
}

async function runPgbench(url: string, script: string): Promise<number> {
  const parameters = ["--no-vacuum", "--protocol=prepared", `--client=${CONNECTIONS}`, `--time=${SECONDS}`];
  const { stdout } = await promisify(execFile)("pgbench", [...parameters, `--file=${script}`, url]);
  const [, perSecond] = /^tps = ([\d.]+)/m.exec(stdout) ?? [];
  if (perSecond === undefined) throw new Error(`pgbench says no number of transactions per second:\n${stdout}`);
  return Number(perSecond);
}
