import type { Problem } from "../typecheck/problem.ts";
import { tellProblems } from "../typecheck/tell-problems.ts";
import type { Terminal } from "./terminal.ts";

/** One thing that was done, and how long it took. */
export interface Step {
  readonly name: string;
  readonly ms: number;
}

/** What a pass through everything came to. */
interface Pass {
  /** What was saved, relative to the root; empty for the first pass. */
  readonly saved: readonly string[];
  readonly steps: readonly Step[];
  /** From the save to the verdict. */
  readonly ms: number;
}

/** Tells a person what the loop finds. */
export interface Reporter {
  /** Something is being done. */
  doing(what: string): void;
  /** All is well, and this is served. */
  ok(pass: Pass, contract: { readonly version: string; readonly sha256: string }, isReplaced: boolean): void;
  /** Something is wrong. */
  broken(pass: Pass, problems: readonly Problem[], isServing: boolean): void;
  /** Files were written as they were. */
  unchanged(files: readonly string[]): void;
  /** Anything else worth a line. */
  note(text: string): void;
}

/** Makes a reporter that writes to a terminal. */
export function createReporter({ say, progress, style, isColoured }: Terminal): Reporter {
  let wasBroken = false;
  let shown = "";
  return {
    doing: (what) => progress(`… ${what}`),
    note: (text) => say(text),
    ok: ({ saved, steps, ms }, { version, sha256 }, isReplaced) => {
      const what = `contract ${version} (${sha256.slice(0, 8)}) ${isReplaced ? "is served" : "is served as before"}`;
      const first = wasBroken ? "mended" : "ok";
      say(`${style("green", `✓ ${first}`)} ${nameOf(saved)}${what} ${style("dim", `· ${timing(steps, ms)}`)}`);
      wasBroken = false;
      shown = "";
    },
    broken: ({ steps, ms }, problems, isServing) => {
      const text = tellProblems(problems, { isColoured, inFull: 1, most: 6, widest: 180 });
      // The same thing again needs no more than its first line.
      const told = text === shown ? (text.split("\n")[0] ?? "") : text;
      say(`${style("red", "✗")} ${told}`);
      const goesOn = isServing ? "the last good contract goes on serving" : "no server is running";
      say(style("dim", `  ${goesOn} · ${timing(steps, ms)}`));
      wasBroken = true;
      shown = text;
    },
    unchanged: (files) => {
      say(style("dim", `= ${files.join(", ")} saved without a change${wasBroken ? "; still broken" : ""}`));
    },
  };
}

function nameOf(saved: readonly string[]): string {
  const [first, ...others] = saved;
  if (first === undefined) return "";
  return others.length === 0 ? `${first}: ` : `${first} and ${others.length} more: `;
}

function timing(steps: readonly Step[], ms: number): string {
  const parts = steps.filter((step) => step.ms >= 0.5).map(({ name, ms: took }) => `${name} ${Math.round(took)}`);
  return parts.length === 0 ? `${Math.round(ms)} ms` : `${Math.round(ms)} ms (${parts.join(", ")})`;
}
