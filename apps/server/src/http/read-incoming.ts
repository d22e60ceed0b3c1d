import type { IncomingMessage } from "node:http";
import { operationIds, operations } from "@credential-api/contract";
import type { ReceivedBody } from "@credential-api/reference";

/**
 * Reads the body straight from Node's request, which costs a fraction of the Web stream around it, and counts while it
 * reads. A body that is here already is returned at once. Comes back as soon as it is known that there are more bytes than the limit (`too large`; the rest is thrown away)
 * or that the client went away before the end (`incomplete`). Never rejects.
 */
export function readIncoming(incoming: IncomingMessage, limitBytes: number): ReceivedBody | Promise<ReceivedBody> {
  const declaredLength = Number(incoming.headers["content-length"] ?? 0);
  if (declaredLength > limitBytes) return "too large";
  // Most bodies come in one packet with their head, and wait here already. Node's parser runs promises between the last byte
  // of a body and its end, so that the request is often not `complete` yet.
  const isHere = incoming.complete || incoming.readableLength === declaredLength;
  if (isHere && incoming.readableLength > 0 && !incoming.destroyed) {
    return incoming.readableLength > limitBytes ? tooLarge(incoming) : readBuffered(incoming);
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (result: ReceivedBody) => {
      incoming.off("data", onData).off("end", onEnd).off("error", onLoss).off("close", onLoss);
      // Without a reader the rest would stay in the socket, and the client would wait for someone to take it.
      incoming.resume();
      resolve(result);
    };
    const onData = (chunk: Buffer) => {
      length += chunk.length;
      if (length > limitBytes) settle("too large");
      else chunks.push(chunk);
    };
    const onEnd = () => settle(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    const onLoss = () => settle("incomplete");
    if (incoming.readableEnded) onEnd();
    else if (incoming.destroyed) onLoss();
    else incoming.on("data", onData).on("end", onEnd).on("error", onLoss).on("close", onLoss);
  });
}

/** Reads what has arrived. One call returns one packet or all of them, depending on the release of Node. */
function readBuffered(incoming: IncomingMessage): Buffer {
  const length = incoming.readableLength;
  const first: Buffer = incoming.read();
  if (first.length === length) return first;
  const chunks = [first];
  while (incoming.readableLength > 0) chunks.push(incoming.read());
  return Buffer.concat(chunks);
}

function tooLarge(incoming: IncomingMessage): "too large" {
  incoming.resume();
  return "too large";
}

/**
 * Throws away what is left of a request's body until it ends, the client goes away, or a bound is reached. Never rejects.
 *
 * Needed before a response that closes the connection: when a connection is closed while the client is still sending, the
 * system resets it, and the client can lose the response (RFC 9112, section 9.6).
 */
export function discardIncoming(
  incoming: IncomingMessage,
  { maxBytes, maxMs }: { readonly maxBytes: number; readonly maxMs: number },
): Promise<void> {
  if (incoming.readableEnded || incoming.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let bytesLeft = maxBytes;
    const timer = setTimeout(settle, maxMs);
    function settle() {
      clearTimeout(timer);
      incoming.off("data", onData).off("end", settle).off("error", settle).off("close", settle);
      resolve();
    }
    function onData(chunk: Buffer) {
      bytesLeft -= chunk.length;
      if (bytesLeft < 0) settle();
    }
    incoming.on("data", onData).on("end", settle).on("error", settle).on("close", settle).resume();
  });
}

/**
 * Tells whether the client has announced a body that no operation takes and waits for permission to send it
 * (`Expect: 100-continue`, RFC 9110, section 10.1.1). It never gets the permission, so the body never comes.
 */
export function isWaitingForContinue({ headers }: IncomingMessage): boolean {
  return headers.expect?.toLowerCase() === "100-continue" && Number(headers["content-length"] ?? 0) > largestBody;
}

const largestBody = Math.max(...operationIds.map((id) => operations[id].body?.maxBytes ?? 0));

/** How much of an unread body is taken in before a response that closes the connection. */
export const UNREAD_BOUNDS = { maxBytes: 16 * 1024 * 1024, maxMs: 2_000 };
