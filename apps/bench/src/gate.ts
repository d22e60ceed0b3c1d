import { readResults } from "./report/results.ts";
import { cpuRatios, sampleCpu, toCpuRatios } from "./server/measure-cpu.ts";

/** A ratio may grow by this factor: rounds are short, and CI machines are shared. */
const TOLERANCE = 2;

/** Ratios between servers that every clone has: nothing is installed for them. */
const names = [
  "node-http",
  "fastify",
  "fastify-with-duties",
  "reference",
  "memory",
  "memory-checked",
  "sqlite",
] as const;
const SHORT = { rounds: 3, seconds: 0.7 };

/**
 * Measures in short rounds whether a ratio of `results.json` has grown beyond the tolerance, and once more before it says so: a
 * ratio must be too large twice. Returns whether none is; writes one line per ratio, with both numbers.
 */
export async function passGate(write: (line: string) => void): Promise<boolean> {
  const first = await attempt(write);
  if (first.size === 0) return true;
  write("Measured again, because machines have bad moments:");
  const second = await attempt(write);
  return ![...first].some((ratio) => second.has(ratio));
}

/** Returns the ratios that are too large. */
async function attempt(write: (line: string) => void): Promise<ReadonlySet<string>> {
  const committed = readResults().server?.figures ?? {};
  const now = toCpuRatios((await sampleCpu(names, SHORT)).samples);
  const lines = cpuRatios.flatMap(([own, base]) => {
    const [before, value] = [committed[`${own}/${base}`], now[`${own}/${base}`]];
    if (before === undefined || value === undefined) return [];
    const what = `${own} against ${base}`;
    return [{ what, text: toLine(what, before, value), holds: holds(before, value) }];
  });
  if (lines.length === 0)
    throw new Error("apps/bench/results.json has no ratio to compare with. Run: npm run bench -- server");
  for (const { text } of lines) write(text);
  return new Set(lines.flatMap((line) => (line.holds ? [] : [line.what])));
}

/** Whether a ratio has not grown beyond the tolerance. */
export function holds(committed: number, now: number): boolean {
  return now <= committed * TOLERANCE;
}

function toLine(what: string, before: number, now: number): string {
  const verdict = holds(before, now) ? "ok" : `more than ${TOLERANCE} times as much`;
  return `${what}: ${now.toFixed(2)} x, committed ${before.toFixed(2)} x: ${verdict}`;
}
