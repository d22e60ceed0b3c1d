import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { onTestFinished } from "vitest";

/** How a server is started. `args` gets the port that it has to listen on, and so does its environment, as `PORT`. */
interface Server {
  readonly command: string;
  readonly args: (port: number) => readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts a server, waits until it responds, and stops it after the test. Returns its URL.
 *
 * @throws Error with what the server printed when it ends before it responds.
 */
export async function runServer({ command, args, cwd, env = {} }: Server): Promise<string> {
  const port = await findPort();
  const running = spawn(command, args(port), {
    cwd,
    env: { ...process.env, PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [running.stdout, running.stderr]) stream.on("data", (text) => (printed += text));
  const ended = new Promise<void>((resolve) => running.on("close", () => resolve()));
  onTestFinished(async () => {
    running.kill();
    await ended;
  });
  const url = `http://127.0.0.1:${port}`;
  while (running.exitCode === null) {
    const isThere = await fetch(url, { method: "HEAD" }).then(
      () => true,
      () => false,
    );
    if (isThere) return url;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(printed);
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
