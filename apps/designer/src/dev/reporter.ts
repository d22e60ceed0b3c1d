import { formatProblems } from "../problem/format-problems.ts";
import type { Problem } from "../problem/problem.ts";
import type { Terminal } from "./terminal.ts";

/** A step of a check, and how long it took. */
export interface Step {
  readonly name: string;
  readonly ms: number;
}

/** One check. */
interface Check {
  /** What was saved, relative to the root; empty for the first check. */
  readonly saved: readonly string[];
  readonly steps: readonly Step[];
  /** From the save to the result. */
  readonly ms: number;
}

/** Writes the results of the loop for a person. */
export interface Reporter {
  progress(step: string): void;
  ok(check: Check, contract: { readonly version: string; readonly sha256: string }, isRestarted: boolean): void;
  broken(check: Check, problems: readonly Problem[], isServing: boolean): void;
  /** Files were written with the content they had. */
  unchanged(files: readonly string[]): void;
}

/** Creates a reporter that writes to a terminal. */
export function createReporter({ write, progress, style, isColoured }: Terminal): Reporter {
  let wasBroken = false;
  let shown = "";
  return {
    progress: (step) => progress(`… ${step}`),
    ok: ({ saved, steps, ms }, { version, sha256 }, isRestarted) => {
      const what = `contract ${version} (${sha256.slice(0, 8)}) ${isRestarted ? "is served" : "is served as before"}`;
      const first = wasBroken ? "fixed" : "ok";
      write(`${style("green", `✓ ${first}`)} ${nameOf(saved)}${what} ${style("dim", `· ${timing(steps, ms)}`)}`);
      wasBroken = false;
      shown = "";
    },
    broken: ({ steps, ms }, problems, isServing) => {
      const text = formatProblems(problems, { isColoured, inFull: 1, maxLines: 6, maxLength: 180 });
      // The same problems again need no more than their first line.
      write(`${style("red", "✗")} ${text === shown ? (text.split("\n")[0] ?? "") : text}`);
      const serving = isServing ? "the last correct contract is still served" : "no server is running";
      write(style("dim", `  ${serving} · ${timing(steps, ms)}`));
      wasBroken = true;
      shown = text;
    },
    unchanged: (files) => {
      write(style("dim", `= ${files.join(", ")} saved without a change${wasBroken ? "; still broken" : ""}`));
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
