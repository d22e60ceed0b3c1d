import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The reference server as `npm start` runs it. */
export interface RunningServer {
  readonly url: string;
  /** A token for everything that the demo data has. */
  readonly token: string;
  stop(): Promise<void>;
}

const main = fileURLToPath(new URL("../../../server/src/main.ts", import.meta.url));

/**
 * Starts the reference server on a free port with the demo data in a fresh directory; resolves when it listens. Its log is
 * written to nowhere.
 *
 * @param settings more environment variables of it.
 * @throws Error with what it said when it ends before that.
 */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const directory = await mkdtemp(join(tmpdir(), "credential-api-bench-"));
  const env = { PATH: process.env.PATH, DATA_DIR: directory, PORT: "0", ...settings };
  const child = spawn(process.execPath, [main, "serve"], { env, stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /Address\s+(\S+)\n/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    ended.then(() => reject(new Error(said)));
  });
  const rights = ["AccessControl.CredentialModify", "AccessControl.CredentialView"].flatMap((name) => [
    "--permission",
    name,
  ]);
  const clients = ["client-123", "client-456"].flatMap((extId) => ["--client", extId]);
  const { stdout } = await promisify(execFile)(process.execPath, [main, "token", ...rights, ...clients], { env });
  return {
    url,
    token: stdout.trim(),
    stop: async () => {
      child.kill();
      await ended;
      await rm(directory, { recursive: true });
    },
  };
}
