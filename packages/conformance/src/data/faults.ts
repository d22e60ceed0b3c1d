import { runHook } from "../hooks/run-hook.ts";
import type { CaseData } from "../model/context.ts";
import { Skipped } from "../model/outcome.ts";
import type { DataAccess } from "../model/sources.ts";
import type { DataSettings } from "./data-settings.ts";
import { assertCanChange } from "./entry.ts";

/** Breaks the server for one case. A fault that the case did not end, because it failed, ends with `stopAll`. */
export function createFaults({ faults }: DataSettings, access: DataAccess) {
  const running = new Set<() => Promise<void>>();
  const start: CaseData["fault"] = async (kind) => {
    const fault = faults[kind];
    if (fault === undefined) throw new Skipped(`The configuration has no faults.${kind}, which would break the server`);
    assertCanChange(access, "the server would have to be broken");
    const stop = async () => {
      if (running.delete(stop)) await runHook(fault.stop, {});
    };
    // Also after a start that failed: it can have done half of its work.
    running.add(stop);
    await runHook(fault.start, {});
    return stop;
  };
  return {
    start,
    stopAll: async () => {
      for (const stop of running) await stop();
    },
  };
}
