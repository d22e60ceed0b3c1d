import { spawn } from "node:child_process";
import { once } from "node:events";
import { frame, readMessages } from "../json-rpc.ts";

/** The compiler as a process that answers questions, and in between keeps in memory what it has read. */
export interface CompilerProcess {
  /** False once nothing can be asked any more. */
  readonly isAlive: boolean;
  /**
   * Asks one question; several may be asked beside each other.
   *
   * @throws Error in the compiler's own words when it refuses, or ends before it has answered
   */
  ask<Result>(method: string, parameters: object): Promise<Result>;
  /** Ends the process; resolves when it has ended. */
  stop(): Promise<void>;
}

/**
 * Starts `tsc --api`, and speaks with it as the door `typescript/unstable/async` of the same package does. The door itself
 * would wait for ever for a process that has ended. However the process that has started it ends, it ends as well: its
 * input is closed then.
 *
 * @param tsc the compiler, absolute
 */
export function startCompiler(tsc: string, root: string): CompilerProcess {
  const child = spawn(tsc, ["--api", "--async", "--cwd", root], { cwd: root, stdio: ["pipe", "pipe", "pipe"] });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let isAlive = true;
  let lastId = 0;
  let complaints = "";

  function end(reason: Error): void {
    isAlive = false;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints = (complaints + text).slice(0, MOST_COMPLAINTS);
  });
  child.on("error", end);
  child.once("close", (code, signal) => {
    end(new Error(`The compiler has ended (${signal ?? `exit code ${code}`}). ${complaints}`.trim()));
  });
  // Whoever asks a process that has just ended hears of it through `close`.
  child.stdin.on("error", () => undefined);
  readMessages(child.stdout, ({ id, method, result, error }) => {
    // It tells more than it was asked for.
    if (method !== undefined || typeof id !== "number") return;
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(result);
    else reject?.(new Error(`The compiler failed: ${error.message}`));
  });

  return {
    get isAlive() {
      return isAlive;
    },
    ask: async <Result>(method: string, parameters: object) => {
      if (!isAlive) throw new Error("The compiler has ended.");
      const answer = Promise.withResolvers<unknown>();
      const id = ++lastId;
      waiting.set(id, answer);
      child.stdin.write(frame({ id, method, params: parameters }));
      return (await answer.promise) as Result;
    },
    stop: async () => {
      isAlive = false;
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const ended = once(child, "close");
      // It has nothing to put in order, and does not heed gentler signals while it reads.
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Of what a compiler writes when it crashes, the first words say most. In characters. */
const MOST_COMPLAINTS = 2_000;
