import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A server of a copy of the repository. */
export interface LargeServer {
  readonly url: string;
  /** From the start of the process to the first response of an operation. */
  readonly seconds: number;
  stop(): Promise<void>;
}

/**
 * Starts the reference server of a copy on a free port, with its demo data, as `npm start` does. The bundle of its source is
 * made before the time is taken.
 *
 * @throws Error with what it prints when it ends before it listens.
 */
export async function startLargeServer(root: string): Promise<LargeServer> {
  const { findProgram, OPTIONS } = await import(pathToFileURL(join(root, "apps/server/bin/find-program.js")).href);
  const { file, problem } = await findProgram();
  if (problem !== undefined) throw new Error(problem);
  const startMs = performance.now();
  const env = { PATH: process.env.PATH, DATA_DIR: join(root, ".data"), PORT: "0" };
  const child = spawn(process.execPath, [...OPTIONS, file, "serve"], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = "";
    child.stderr.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const [, address] = /Address\s+(\S+)\n/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    ended.then(() => reject(new Error(printed)));
  });
  const { status } = await fetch(`${url}/nevisidm/api/core/v1/client-123/vasco/vasco-123`);
  if (status !== 401) throw new Error(`A request without a token got ${status} instead of 401`);
  const seconds = (performance.now() - startMs) / 1_000;
  return {
    url,
    seconds,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
