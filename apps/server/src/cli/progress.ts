/** Where progress is shown. */
export interface ProgressOutput {
  readonly write: (text: string) => void;
  /** Whether a person sees it on a terminal, where a line can be written again. */
  readonly isTerminal: boolean;
  readonly now: () => Date;
}

/** Shows how far a long command is. */
export interface Progress {
  /** `fraction` is between 0 and 1, or undefined when the end is not known; `text` says what has been done. */
  update(fraction: number | undefined, text: string): void;
  /** Writes a line of its own, such as a problem, without breaking the bar. */
  line(text: string): void;
  /** Removes the bar. */
  end(): void;
}

/** Shows a bar on a terminal, at most ten times per second, and otherwise a plain line at most every ten seconds. */
export function createProgress({ write, isTerminal, now }: ProgressOutput, isQuiet = false): Progress {
  const intervalMs = isTerminal ? 100 : 10_000;
  let lastMs = isTerminal ? 0 : now().getTime();
  let isShown = false;

  function erase(): void {
    if (isShown) write("\r\u001b[K");
    isShown = false;
  }

  return {
    update: (fraction, text) => {
      const nowMs = now().getTime();
      if (isQuiet || nowMs - lastMs < intervalMs) return;
      lastMs = nowMs;
      const percent = fraction === undefined ? "" : `${Math.floor(fraction * 100)} %  `;
      if (isTerminal) {
        erase();
        write(`${fraction === undefined ? "" : toBar(fraction)}${percent}${text}`);
        isShown = true;
      } else write(`${percent}${text}\n`);
    },
    line: (text) => {
      erase();
      write(`${text}\n`);
    },
    end: erase,
  };
}

const BAR_WIDTH = 24;

function toBar(fraction: number): string {
  const full = Math.round(Math.min(1, fraction) * BAR_WIDTH);
  return `[${"#".repeat(full)}${".".repeat(BAR_WIDTH - full)}] `;
}
