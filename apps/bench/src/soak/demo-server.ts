import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createTemporaryDirectory } from "../processes/temporary-directory.ts";
import { serverProgram } from "../servers/data-set.ts";
import { type RunningServer, startServer } from "../servers/start-server.ts";

/** The server as `npm start` runs it, on SQLite, with the demo data. */
export interface DemoServer extends RunningServer {
  /** A token for everything that the demo data has. */
  readonly token: string;
}

const demoData = new URL("../../../server/demo-data.jsonl", import.meta.url);

/**
 * Starts the server; resolves when it listens.
 *
 * @param records lines of JSON that the data has in addition.
 */
export async function startDemoServer(records: readonly object[] = []): Promise<DemoServer> {
  const { path: directory, remove } = createTemporaryDirectory();
  const seedFile = join(directory, "seed.jsonl");
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join("");
  writeFileSync(seedFile, `${readFileSync(demoData, "utf8")}${lines}`);
  const token = await makeToken(directory);
  const server = await startServer({ program: [...serverProgram, "serve"] }, { directory, seedFile });
  return { ...server, token, stop: () => server.stop().finally(remove) };
}

async function makeToken(directory: string): Promise<string> {
  const permissions = ["AccessControl.CredentialModify", "AccessControl.CredentialView"];
  const rights = permissions.flatMap((name) => ["--permission", name]);
  const clients = ["--client", "client-123", "--client", "client-456"];
  const parameters = [...serverProgram, "token", ...rights, ...clients, "--ttl", "8h"];
  const env = { PATH: process.env.PATH, DATA_DIR: directory };
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { env });
  return stdout.trim();
}
