import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

// In your project: the path of this repository.
const program = fileURLToPath(new URL("../bin/server.js", import.meta.url));

/**
 * Starts a server on a free port with data of its own, and resolves when it serves.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startStandIn() {
  const data = mkdtempSync(join(tmpdir(), "stand-in-"));
  const server = spawn(process.execPath, [program, "serve"], {
    env: { ...process.env, PORT: "0", DATA_DIR: data },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill();
      await once(server, "exit");
    }
    rmSync(data, { recursive: true, force: true });
  };
  let output = "";
  server.stderr.on("data", (chunk) => {
    output += chunk;
  });
  for await (const line of createInterface(server.stdout)) {
    const { msg, address } = JSON.parse(line);
    if (msg !== "listening") continue;
    // Its log goes on, and someone has to take it.
    server.stdout.resume();
    return { url: address, stop };
  }
  await stop();
  throw new Error(`The stand-in did not start: ${output}`);
}
