import type { Readable } from "node:stream";

/**
 * Passes each line of a stream on as soon as it is whole, with its line break. What follows the last line break, because the
 * writer ended in the middle of a line, is dropped and reported once by its length in characters.
 */
export function forwardLines(
  stream: Readable,
  writeLine: (line: string) => void,
  onTorn: (length: number) => void,
): void {
  let rest = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) writeLine(`${line}\n`);
  });
  stream.on("end", () => {
    if (rest !== "") onTorn(rest.length);
  });
}
