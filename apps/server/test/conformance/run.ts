/**
 * `npm run test:conformance`: starts the server as `npm start` does, with fresh demo data, and runs the conformance kit on it over
 * HTTP, with the cases that send bytes on a connection. Further arguments go to the kit.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { projectRoot } from "../../src/config/setting-readers.ts";

const directory = mkdtempSync(join(tmpdir(), "credential-api-"));
const server = spawn(process.execPath, [join(projectRoot, "apps/server/src/main.ts"), "serve"], {
  env: { PATH: process.env.PATH, PORT: "0", DATA_DIR: directory },
  stdio: ["ignore", "pipe", "ignore"],
});
try {
  const url = await addressOf(server.stdout);
  // The server has made its secret by now.
  const demo = readFileSync(join(projectRoot, "packages/conformance/examples/demo.yaml"), "utf8");
  const config = join(directory, "conformance.yaml");
  writeFileSync(config, demo.replace(/\{ file: .* \}/, "{ file: development-secret }"));
  const kit = join(projectRoot, "packages/conformance/src/cli/main.ts");
  const parameters = [kit, url, "--config", config, "--include", "sockets", ...process.argv.slice(2)];
  process.exitCode = await endOf(spawn(process.execPath, parameters, { stdio: "inherit" }));
} finally {
  server.kill();
  await endOf(server);
  rmSync(directory, { recursive: true, force: true });
}

/** Where the server listens, as its log says. Reads the rest of the log, too, so that the server can go on. */
async function addressOf(log: Readable): Promise<string> {
  const lines = createInterface(log);
  const address = await new Promise<string>((resolve, reject) => {
    lines.on("line", (line) => line.includes('"msg":"listening"') && resolve(JSON.parse(line).address));
    lines.on("close", () => reject(new Error("The server ended before it listened")));
  });
  log.resume();
  return address;
}

async function endOf(child: ChildProcess): Promise<number> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  return child.exitCode ?? 2;
}
