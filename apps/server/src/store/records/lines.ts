/** One line of a file, without its end. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Undefined when the line is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
}

/** The maximum length of a line, in bytes: several times that of the longest record that the contract allows. */
export const MAX_LINE_BYTES = 1_048_576;

/**
 * Cuts chunks into lines that end with a line feed, or with the last chunk, and yields all lines of a chunk at once. Lines
 * without content are counted and left out. Keeps at most one chunk and `maxBytes` in memory, also when no line ever ends.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<readonly Line[]> {
  let number = 1;
  let begun: Uint8Array[] = [];
  let length = 0;

  function end(): Line | undefined {
    const bytes = length > maxBytes ? undefined : withoutMark(Buffer.concat(begun), number);
    const line = { number, bytes };
    begun = [];
    length = 0;
    number += 1;
    return bytes === undefined || !isBlank(bytes) ? line : undefined;
  }

  function add(bytes: Uint8Array): void {
    length += bytes.length;
    // A view would keep the whole chunk in memory.
    if (length <= maxBytes) begun.push(Uint8Array.from(bytes));
    else begun = [];
  }

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, at));
      start = at + 1;
      const line = end();
      if (line !== undefined) lines.push(line);
    }
    add(chunk.subarray(start));
    yield lines;
  }
  const last = length === 0 ? undefined : end();
  if (last !== undefined) yield [last];
}

/** Windows writes a byte order mark at the begin of a file. */
function withoutMark(bytes: Uint8Array, number: number): Uint8Array {
  const hasMark = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

const LINE_FEED = 0x0a;
