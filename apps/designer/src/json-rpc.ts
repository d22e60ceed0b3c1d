import type { Readable } from "node:stream";

/** A question, an answer or a notice: https://www.jsonrpc.org/specification */
export interface Message {
  /** That of the question; a notice has none. */
  readonly id?: number | string;
  /** What is asked or noticed; an answer has none. */
  readonly method?: string;
  readonly params?: object;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Writes a message with the header that tells how many bytes it has. */
export function frame(message: Message): string {
  const text = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/** Reads messages from a stream, in whatever pieces they come. */
export function readMessages(stream: Readable, onMessage: (message: Message) => void): void {
  let pieces: Buffer[] = [];
  let received = 0;
  let wanted = 0;
  stream.on("data", (piece: Buffer) => {
    pieces.push(piece);
    received += piece.length;
    // A long message comes in many pieces, which are put together once.
    if (received < wanted) return;
    let bytes = Buffer.concat(pieces);
    for (let place = readHeader(bytes); place !== undefined; place = readHeader(bytes)) {
      wanted = place.end;
      if (bytes.length < wanted) break;
      const message: Message = JSON.parse(bytes.toString("utf8", place.start, place.end));
      bytes = bytes.subarray(place.end);
      wanted = 0;
      onMessage(message);
    }
    pieces = [bytes];
    received = bytes.length;
  });
}

/** Where the first message begins and ends, in bytes; undefined before its header is complete. */
function readHeader(bytes: Buffer): { readonly start: number; readonly end: number } | undefined {
  const headerEnd = bytes.indexOf("\r\n\r\n");
  if (headerEnd === -1) return undefined;
  const length = Number(/Content-Length: *(\d+)/i.exec(bytes.toString("latin1", 0, headerEnd))?.[1]);
  const start = headerEnd + 4;
  return { start, end: start + length };
}
