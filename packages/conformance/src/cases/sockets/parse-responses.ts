import type { Header, ReceivedResponse } from "../../model/exchange.ts";

/** A response as it was read from a connection. */
export type RawResponse = ReceivedResponse;

/**
 * Reads the whole responses at the beginning of some bytes, by their lengths (RFC 9112, section 6.3). 1xx responses are
 * skipped. `method` is that of the first request: a response to HEAD has no body.
 */
export function parseResponses(
  bytes: Buffer,
  method: string,
): { readonly responses: readonly RawResponse[]; readonly rest: number } {
  const responses: RawResponse[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf("\r\n\r\n", at);
    if (end === -1) break;
    const [line = "", ...lines] = bytes.toString("latin1", at, end).split("\r\n");
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1] ?? 0);
    if (status === 0) break;
    const headers = lines.map(toHeader);
    const bodyless = status < 200 || status === 204 || status === 304 || (method === "HEAD" && responses.length === 0);
    const body = bodyless ? { content: new Uint8Array(), end: end + 4 } : readBody(bytes, end + 4, headers);
    if (body === undefined) break;
    at = body.end;
    if (status >= 200) responses.push({ status, headers, body: body.content });
  }
  return { responses, rest: bytes.length - at };
}

function toHeader(line: string): Header {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

interface Body {
  readonly content: Uint8Array;
  readonly end: number;
}

/** The body that begins at an index; `undefined` when it is not there as a whole. */
function readBody(bytes: Buffer, start: number, headers: readonly Header[]): Body | undefined {
  const header = (name: string) => headers.find(([each]) => each === name)?.[1];
  if (header("transfer-encoding")?.toLowerCase() === "chunked") return readChunks(bytes, start);
  const length = header("content-length");
  // Without a length, the body ends with the connection.
  const end = length === undefined ? bytes.length : start + Number(length);
  return end > bytes.length ? undefined : { content: bytes.subarray(start, end), end };
}

function readChunks(bytes: Buffer, start: number): Body | undefined {
  const chunks: Uint8Array[] = [];
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd === -1) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    if (size === 0) {
      const end = bytes.indexOf("\r\n\r\n", lineEnd);
      return end === -1 ? undefined : { content: Buffer.concat(chunks), end: end + 4 };
    }
    at = lineEnd + 2 + size + 2;
    if (!(at <= bytes.length)) return undefined;
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
  }
}
