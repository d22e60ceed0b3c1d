import { clearLine, cursorTo } from "node:readline";
import { styleText } from "node:util";

/** Where the loop writes. */
export interface Terminal {
  readonly isColoured: boolean;
  /** Writes lines that stay. */
  write(text: string): void;
  /** Shows what is being done, on a line that is overwritten; nothing where lines cannot be overwritten. */
  progress(text: string): void;
  /** Returns the text in a style, where styles are understood. */
  style(format: Parameters<typeof styleText>[0], text: string): string;
}

/** Creates a terminal; for a file or a pipe, it writes plain lines and no progress. */
export function createTerminal(stream: NodeJS.WriteStream): Terminal {
  const isColoured = stream.isTTY === true && stream.hasColors();
  let hasProgress = false;

  function clear(): void {
    if (!hasProgress) return;
    cursorTo(stream, 0);
    clearLine(stream, 0);
    hasProgress = false;
  }

  const style: Terminal["style"] = (format, text) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  return {
    isColoured,
    style,
    write: (text) => {
      clear();
      stream.write(`${text}\n`);
    },
    progress: (text) => {
      if (!stream.isTTY) return;
      clear();
      stream.write(style("dim", text.slice(0, (stream.columns || 80) - 1)));
      hasProgress = true;
    },
  };
}
