import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type CredentialClient, createCredentialClient } from "@credential-api/client";

const run = promisify(execFile);
const main = fileURLToPath(new URL("../../../server/src/main.ts", import.meta.url));

/** The real server, with the demo data in a directory of its own. */
export interface ConsoleServer {
  readonly origin: string;
  /** Signs a token that has only these permissions, for only these clients. */
  readonly sign: (permissions: readonly string[], clients: readonly string[]) => Promise<string>;
  /** The client of someone else, who may do everything. */
  readonly someoneElse: () => Promise<CredentialClient>;
  readonly stop: () => Promise<void>;
}

/** Starts a server on a free port that serves the built console, with the default settings or others. */
export async function startServer(
  consoleBuild: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ConsoleServer> {
  const directory = mkdtempSync(join(tmpdir(), "console-data-"));
  const env = { PATH: process.env.PATH, DATA_DIR: directory, PORT: "0", CONSOLE_BUILD: consoleBuild, ...settings };
  const server = spawn(process.execPath, [main, "serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  const origin = await readOrigin(server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const sign: ConsoleServer["sign"] = async (permissions, clients) => {
    const given = [
      ...permissions.flatMap((name) => ["--permission", name]),
      ...clients.flatMap((extId) => ["--client", extId]),
    ];
    const { stdout } = await run(process.execPath, [main, "token", ...given], { env });
    return stdout.trim();
  };
  const someoneElse = async () =>
    createCredentialClient({
      baseUrl: origin,
      token: await sign(
        ["AccessControl.CredentialView", "AccessControl.CredentialModify", "AccessControl.CredentialCreate"],
        ["client-123", "client-456"],
      ),
    });
  return { origin, sign, someoneElse, stop };
}

/** Reads the log until the line that says where the server listens. */
function readOrigin(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let [printed, errors] = ["", ""];
    server.stderr?.on("data", (chunk) => (errors += chunk));
    server.stdout?.on("data", (chunk) => {
      printed += chunk;
      const [, address] = /"address":"([^"]+)"[^\n]*"msg":"listening"/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.once("close", () => reject(new Error(`The server ended: ${errors}`)));
  });
}
