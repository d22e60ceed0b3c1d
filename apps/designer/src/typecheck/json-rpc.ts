import type { Readable } from "node:stream";

/** An answer, by the number of its question: https://www.jsonrpc.org/specification#response_object */
export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Writes a question with the header that tells how many bytes it has. */
export function frameQuestion(id: number, method: string, params: object): string {
  const text = JSON.stringify({ jsonrpc: "2.0", id, method, params });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/** Reads answers from a stream, in whatever pieces they come. What is no answer is passed over. */
export function readAnswers(stream: Readable, onAnswer: (answer: Answer) => void): void {
  let pieces: Buffer[] = [];
  let received = 0;
  let wanted = 0;
  stream.on("data", (piece: Buffer) => {
    pieces.push(piece);
    received += piece.length;
    // A long message comes in many pieces, which are put together once.
    if (received < wanted) return;
    let bytes = Buffer.concat(pieces);
    for (let frame = readFrame(bytes); frame !== undefined; frame = readFrame(bytes)) {
      wanted = frame.end;
      if (bytes.length < wanted) break;
      const message: Partial<Answer> = JSON.parse(bytes.toString("utf8", frame.start, frame.end));
      bytes = bytes.subarray(frame.end);
      wanted = 0;
      const { id } = message;
      if (typeof id === "number") onAnswer({ ...message, id });
    }
    pieces = [bytes];
    received = bytes.length;
  });
}

/** Where the first message begins and ends, in bytes; undefined before its header is complete. */
function readFrame(bytes: Buffer): { readonly start: number; readonly end: number } | undefined {
  const headerEnd = bytes.indexOf("\r\n\r\n");
  if (headerEnd === -1) return undefined;
  const length = Number(/Content-Length: *(\d+)/i.exec(bytes.toString("latin1", 0, headerEnd))?.[1]);
  const start = headerEnd + 4;
  return { start, end: start + length };
}
