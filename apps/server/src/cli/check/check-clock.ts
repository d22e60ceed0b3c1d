import { CliError } from "../../cli-error.ts";
import type { CheckResult } from "./check-result.ts";
import { toResult } from "./check-result.ts";

/** Another clock, and how far it is ahead of this one. */
export interface OtherClock {
  readonly name: string;
  readonly offsetMs: number;
}

/** Checks that this clock agrees with others: the times of tokens and of the history depend on it. */
export async function checkClock(clocks: readonly OtherClock[], allowedSeconds: number): Promise<CheckResult> {
  if (clocks.length === 0) {
    return {
      name: "clock",
      result: "skipped",
      detail: "neither a database nor a key server has a clock to compare with",
    };
  }
  return toResult("clock", async () => {
    const texts = clocks.map(({ name, offsetMs }) => `${describe(offsetMs)} the clock of ${name}`);
    const isWrong = clocks.some(({ offsetMs }) => Math.abs(offsetMs) > allowedSeconds * 1_000 + RESOLUTION_MS);
    if (!isWrong) return texts.join(", ");
    throw new CliError(
      `${texts.join(", ")}; JWT_CLOCK_SKEW_SECONDS allows ${allowedSeconds}. Synchronize the clocks, for example with NTP.`,
    );
  });
}

function describe(offsetMs: number): string {
  const seconds = Math.round(Math.abs(offsetMs) / 100) / 10;
  if (seconds < 1) return "within a second of";
  return `${seconds} seconds ${offsetMs > 0 ? "behind" : "ahead of"}`;
}

/** The `Date` header has whole seconds. */
const RESOLUTION_MS = 1_000;
