import { startPinned } from "../processes/processes.ts";
import type { Load, Taken } from "./load.ts";

/** A load generator that runs. */
export interface LoadGenerator {
  /**
   * Sends a load; resolves when all responses have come.
   *
   * @throws Error when a response has another status, or a connection is closed.
   */
  send(load: Load): Promise<Taken>;
  stop(): Promise<void>;
}

/** Few pauses of its own: no thread beside the one that loads, which would share its core, and few collections of garbage. */
const OPTIONS = ["--single-threaded", "--min-semi-space-size=128", "--max-semi-space-size=128"];

/** Starts the load generator on the core that no server uses. */
export async function startLoad(): Promise<LoadGenerator> {
  const generator = startPinned("load", [...OPTIONS, new URL("load-process.ts", import.meta.url)], {});
  return {
    send: async (load) => {
      const answer = await generator.ask<Taken | { readonly error: string }>(load);
      if ("error" in answer) throw new Error(answer.error);
      return answer;
    },
    stop: () => generator.stop(),
  };
}
