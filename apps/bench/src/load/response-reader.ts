/**
 * Reads the responses of one connection, one at a time: status, `content-length` or chunked body (RFC 9112, sections 6.3 and
 * 7.1). It looks only at the end of a response, because the load generator must cost less than the fastest server.
 */
export interface ResponseReader {
  /** Takes what has arrived; returns the status when the response is complete, otherwise undefined. */
  take(chunk: Buffer): number | undefined;
}

/** Makes a reader for one connection. */
export function createResponseReader(): ResponseReader {
  let pending: Buffer | undefined;
  return {
    take: (chunk) => {
      const received = pending === undefined ? chunk : Buffer.concat([pending, chunk]);
      const isComplete = isResponse(received);
      pending = isComplete ? undefined : received;
      return isComplete ? Number(received.toString("latin1", 9, 12)) : undefined;
    },
  };
}

function isResponse(received: Buffer): boolean {
  const headEnd = received.indexOf("\r\n\r\n");
  if (headEnd === -1) return false;
  const head = received.toString("latin1", 0, headEnd + 2);
  const [, length] = CONTENT_LENGTH.exec(head) ?? [];
  if (length !== undefined) return received.length >= headEnd + 4 + Number(length);
  return received.indexOf("0\r\n\r\n", received.length - 5) !== -1;
}

const CONTENT_LENGTH = /\r\ncontent-length: *(\d+)\r\n/i;
