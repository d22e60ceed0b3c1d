import { readResults } from "./report/results.ts";
import { cpuRatios, sampleCpu, toCpuRatios } from "./server/measure-cpu.ts";

/** A ratio may grow by this factor: rounds are short, and CI machines are shared. */
const TOLERANCE = 1.35;

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
 * Measures in short rounds whether a ratio of `results.json` has grown beyond the tolerance; measures once more before it says
 * so. Returns one line per ratio, with both numbers, and whether all hold.
 */
export async function passGate(write: (line: string) => void): Promise<boolean> {
  if (await attempt(write)) return true;
  write("Measured again, because machines have bad moments:");
  return attempt(write);
}

async function attempt(write: (line: string) => void): Promise<boolean> {
  const committed = readResults().server?.figures ?? {};
  const now = toCpuRatios((await sampleCpu(names, SHORT)).samples);
  const lines = cpuRatios.flatMap(([own, base]) => {
    const [before, value] = [committed[`${own}/${base}`], now[`${own}/${base}`]];
    if (before === undefined || value === undefined) return [];
    return [{ text: toLine(`${own} against ${base}`, before, value), holds: holds(before, value) }];
  });
  if (lines.length === 0)
    throw new Error("apps/bench/results.json has no ratio to compare with. Run: npm run bench -- server");
  for (const { text } of lines) write(text);
  return lines.every((line) => line.holds);
}

/** Whether a ratio has not grown beyond the tolerance. */
export function holds(committed: number, now: number): boolean {
  return now <= committed * TOLERANCE;
}

function toLine(what: string, before: number, now: number): string {
  const verdict = holds(before, now) ? "ok" : `more than ${TOLERANCE} times as much`;
  return `${what}: ${now.toFixed(2)} x, committed ${before.toFixed(2)} x: ${verdict}`;
}
