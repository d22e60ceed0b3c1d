import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";

/** What went over a connection for one request. Bodies that are longer than the limit are left out. */
export interface WatchedExchange {
  /** The body that the client sent, as far as it has come. */
  readonly requestBody: () => Buffer | undefined;
  /** The response that was made, whether it was sent or not. Undefined when there was none. */
  readonly response: () => MadeResponse | undefined;
}

/** A response as it was made. */
export interface MadeResponse {
  readonly status: number;
  readonly headers: () => OutgoingHttpHeaders;
  readonly body: Buffer | undefined;
}

/** How much of a body is kept, in bytes. */
const MAX_BODY_BYTES = 64 * 1024;

/** Watches a request and its response from the outside, so that the app, a rule or Node may respond. Call it before anything is read. */
export function watchExchange(incoming: IncomingMessage, outgoing: ServerResponse): WatchedExchange {
  const received = createChunks();
  const push = incoming.push;
  // Node's parser hands each part of the body to `push`; a listener for `data` would take it from the app.
  incoming.push = (chunk, encoding) => {
    received.add(chunk);
    return push.call(incoming, chunk, encoding);
  };
  const sent = createChunks();
  const { writeHead, write, end } = outgoing;
  let response: Omit<MadeResponse, "body"> | undefined;
  const note = (chunk: unknown) => {
    response ??= toMadeResponse(outgoing.statusCode, outgoing.getHeaders(), undefined);
    sent.add(chunk);
  };
  outgoing.writeHead = (status: number, ...rest: unknown[]) => {
    response = toMadeResponse(status, outgoing.getHeaders(), rest.at(-1));
    return Reflect.apply(writeHead, outgoing, [status, ...rest]);
  };
  outgoing.write = (...parameters: unknown[]) => {
    note(parameters[0]);
    return Reflect.apply(write, outgoing, parameters);
  };
  outgoing.end = (...parameters: unknown[]) => {
    note(parameters[0]);
    return Reflect.apply(end, outgoing, parameters);
  };
  return {
    requestBody: received.read,
    response: () => response && { ...response, body: sent.read() },
  };
}

/** Holds nothing of the connection, and reads the headers when they are asked for. */
function toMadeResponse(status: number, set: OutgoingHttpHeaders, given: unknown): Omit<MadeResponse, "body"> {
  return { status, headers: () => ({ ...set, ...toHeaders(given) }) };
}

function createChunks() {
  let chunks: Buffer[] = [];
  let length = 0;
  return {
    add: (chunk: unknown) => {
      if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
      length += chunk.length;
      if (length > MAX_BODY_BYTES) chunks = [];
      else chunks.push(Buffer.from(chunk));
    },
    read: () => (chunks.length < 2 ? chunks[0] : Buffer.concat(chunks)),
  };
}

/** Headers as `writeHead` takes them: an object, pairs, or names and values in turn. */
function toHeaders(given: unknown): OutgoingHttpHeaders {
  if (!Array.isArray(given)) return typeof given === "object" && given !== null ? (given as OutgoingHttpHeaders) : {};
  const flat: readonly unknown[] = given.flat();
  return Object.fromEntries(
    flat.flatMap((name, at) => (at % 2 === 0 ? [[String(name).toLowerCase(), String(flat[at + 1])]] : [])),
  );
}
