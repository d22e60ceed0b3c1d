import type { Progress } from "../model/inspection.ts";

/** A terminal, or something that is none: a file, a pipe. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

const BAR_WIDTH = 24;
const CLEAR_LINE = "\r\u001b[2K";

/** Shows how far a run is on one line of a terminal. Writes nothing to a file or a pipe. */
export function createProgressBar(terminal: Terminal) {
  if (terminal.isTTY !== true) return { show: () => {}, clear: () => {} };
  return {
    show: (progress: Progress) => {
      // Without the last column, so that no terminal wraps the line.
      terminal.write(`${CLEAR_LINE}${toLine(progress).slice(0, (terminal.columns ?? 80) - 1)}`);
    },
    clear: () => {
      terminal.write(CLEAR_LINE);
    },
  };
}

function toLine({ done, total, failed, running }: Progress): string {
  const filled = Math.round((BAR_WIDTH * done) / total);
  const bar = `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}`;
  return `${bar} ${done}/${total}${failed === 0 ? "" : `, ${failed} failed`}  ${running[0] ?? ""}`;
}
