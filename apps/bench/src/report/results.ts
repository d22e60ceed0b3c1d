/** The results of all benches, as `results.json` keeps them: the report is made from it, and the gate compares with it. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { pinning } from "../processes/processes.ts";
import type { Measured } from "./bench.ts";

/** The result of one bench. */
export interface Result extends Measured {
  /** The day: YYYY-MM-DD. */
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  /** How long the bench took; absent in a result that is older than this member. */
  readonly seconds?: number;
}

/** The results by the name of their bench. */
export type Results = Readonly<Record<string, Result>>;

const file = fileURLToPath(new URL("../../results.json", import.meta.url));

/** Reads the results that are committed. */
export function readResults(): Results {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Adds a result of now, or replaces the one of the same bench. */
export function keepResult(name: string, measured: Measured, seconds: number): Results {
  const result = {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    node: process.version,
    seconds: Math.round(seconds),
    ...measured,
    figures: Object.fromEntries(Object.entries(measured.figures ?? {}).filter(([, value]) => Number.isFinite(value))),
  };
  const results = { ...readResults(), [name]: result };
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return results;
}

function describeMachine(): string {
  const [cpu] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  return `${cpus().length} × ${cpu?.model ?? process.arch}, ${memory}, ${process.platform} ${release()}, ${pinning()}`;
}
