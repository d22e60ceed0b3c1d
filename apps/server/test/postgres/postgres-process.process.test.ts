import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type PostgresProcess, startPostgres } from "./postgres-process.ts";

let postgres: PostgresProcess;
beforeAll(async () => {
  postgres = await startPostgres({ work_mem: "5MB" });
});
afterAll(() => postgres.remove());

async function ask(sql: string): Promise<unknown> {
  const client = new Client({ connectionString: postgres.toUrl() });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>({ text: sql });
    return rows[0];
  } finally {
    await client.end();
  }
}

test("data survives a stop and a kill, on the same port and with the settings that were asked for", async () => {
  await ask("CREATE TABLE kept AS SELECT 'yes' AS answer");
  await postgres.stop();
  await expect(ask("SELECT 1")).rejects.toThrow("ECONNREFUSED");
  await postgres.start();
  await postgres.kill();
  await postgres.start();
  expect(await ask("SELECT answer FROM kept")).toEqual({ answer: "yes" });
  expect(await ask("SHOW work_mem")).toEqual({ work_mem: "5MB" });
});

test("stopping twice does nothing, and nothing is left after removing it", async () => {
  await postgres.remove();
  await postgres.stop();
  expect(existsSync(postgres.dataDirectory)).toBe(false);
});

test("it ends with the process that started it, also when that is killed, and nothing is left", async () => {
  const program = new URL("postgres-process.ts", import.meta.url);
  const script = `import { startPostgres } from "${program}";
    const { dataDirectory } = await startPostgres();
    process.stdout.write(dataDirectory, () => process.kill(process.pid, "SIGKILL"));`;
  const child = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
  expect([child.signal, child.stdout]).toEqual(["SIGKILL", expect.stringMatching(/data$/)]);
  await vi.waitUntil(() => !existsSync(dirname(child.stdout)), { timeout: 50_000 });
});
