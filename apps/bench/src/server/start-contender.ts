import { fork } from "node:child_process";
import { once } from "node:events";

/** A server under load, in a process of its own. */
export interface Contender {
  readonly url: string;
  /** The CPU time that the process has used so far, user and system, in microseconds. */
  cpuMicros(): Promise<number>;
  stop(): void;
}

/** Starts the contender of that name; resolves when it listens. */
export async function startContender(name: string): Promise<Contender> {
  const child = fork(new URL("contender.ts", import.meta.url), [name]);
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return {
    url: `http://127.0.0.1:${port}`,
    cpuMicros: async () => {
      child.send("cpu");
      const [{ cpuMicros }] = (await once(child, "message")) as [{ cpuMicros: number }];
      return cpuMicros;
    },
    stop: () => child.disconnect(),
  };
}
