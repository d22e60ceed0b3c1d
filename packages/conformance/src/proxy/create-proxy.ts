import type { ServerResponse } from "node:http";
import { createServer, Agent as HttpAgent, request as httpRequest, type IncomingMessage, type Server } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { type Capture, createCapture } from "./create-capture.ts";
import { forwardedHeaders, isFramed, toPairs, withValue } from "./forwarded-headers.ts";

/** One request and its response, as they passed by. */
export interface PassedExchange {
  readonly request: {
    readonly method: string;
    /** Without the path of the target's URL. */
    readonly path: string;
    readonly rawHeaders: readonly string[];
    /** `undefined`: larger than the limit, or not complete when the response was. */
    readonly body: Uint8Array | undefined;
  };
  readonly response: {
    readonly status: number;
    readonly rawHeaders: readonly string[];
    /** `undefined`: larger than the limit. */
    readonly body: Uint8Array | undefined;
  };
}

export interface ProxyOptions {
  /** `http:` or `https:`, maybe with a path before the paths of the contract. */
  readonly target: URL;
  /** A larger body passes, and is not kept. In bytes. */
  readonly maxBodyBytes: number;
  /** Called after each response that came to its end. */
  readonly onExchange: (exchange: PassedExchange) => void;
  /** Called when the target did not respond, so that the proxy did. */
  readonly onUnreachable: (reason: string) => void;
}

/** Marks the responses of the proxy itself. */
const PROXY_HEADER = "X-Conformance-Proxy";

/** Node reads no larger head, and neither does a usual server. */
const MAX_HEAD_BYTES = 65_536;
/** Idle connections to the target are closed before a usual server closes them, so that no request meets a closed one. */
const IDLE_TIMEOUT_MS = 1_000;
/** Those of callers are kept longer than a usual client keeps them, for the same reason. */
const KEEP_ALIVE_MS = 65_000;

/**
 * Creates a server, not yet listening, that passes requests to the target and its responses back, as streams. It changes the
 * `Host`, what concerns one connection (RFC 9110, section 7.6.1), and nothing else.
 */
export function createProxy(options: ProxyOptions): Server {
  const { target } = options;
  const agentOptions = { keepAlive: true, timeout: IDLE_TIMEOUT_MS };
  const agent = target.protocol === "https:" ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions);
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => passRequest(incoming, outgoing, agent, options);
  // The target decides how long a request may take, and whether it needs a host.
  const timeouts = { requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: KEEP_ALIVE_MS };
  const server = createServer({ ...timeouts, requireHostHeader: false, maxHeaderSize: MAX_HEAD_BYTES }, pass);
  server.on("checkContinue", pass);
  server.on("checkExpectation", pass);
  server.on("connect", (_, socket) =>
    socket.end(`HTTP/1.1 501 Not Implemented\r\n${PROXY_HEADER}: no CONNECT\r\n\r\n`),
  );
  server.on("clientError", (_, socket) => {
    if (socket.writable)
      socket.end(`HTTP/1.1 400 Bad Request\r\n${PROXY_HEADER}: not HTTP\r\nConnection: close\r\n\r\n`);
  });
  server.on("close", () => agent.destroy());
  return server;
}

function passRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  agent: HttpAgent,
  { target, maxBodyBytes, onExchange, onUnreachable }: ProxyOptions,
): void {
  if (/websocket/i.test(incoming.headers.upgrade ?? "")) {
    respond(incoming, outgoing, 501, "The proxy passes HTTP requests, and no WebSocket");
    return;
  }
  const { method = "GET" } = incoming;
  const path = toOriginForm(incoming.url ?? "/");
  const sent = createCapture(maxBodyBytes);
  const upstream = (target.protocol === "https:" ? httpsRequest : httpRequest)({
    ...{ agent, method, path: `${target.pathname.replace(/\/+$/, "")}${path}`, maxHeaderSize: MAX_HEAD_BYTES },
    ...{ host: target.hostname.replace(/^\[(.*)\]$/, "$1"), port: target.port },
    headers: toUpstreamHeaders(incoming, target),
  });
  if (incoming.headers.expect !== undefined) sendHead(upstream);
  passBody(incoming, upstream, sent);
  upstream.on("continue", () => outgoing.writeContinue());
  upstream.on("information", ({ statusCode, rawHeaders }) => {
    if (statusCode === 102) outgoing.writeProcessing();
    if (statusCode === 103) outgoing.writeEarlyHints(toHints(rawHeaders));
  });
  upstream.on("response", (response) => {
    const received = createCapture(maxBodyBytes);
    outgoing.sendDate = false;
    outgoing.writeHead(response.statusCode ?? 0, response.statusMessage, [...toDownstreamHeaders(incoming, response)]);
    sendHead(outgoing);
    passBody(response, outgoing, received);
    response.on("error", () => outgoing.destroy());
    response.on("end", () => onExchange(toPassed({ method, path, incoming, sent }, response, received)));
  });
  upstream.on("error", ({ message }) => {
    if (outgoing.headersSent || outgoing.destroyed) return outgoing.destroy();
    onUnreachable(message);
    respond(incoming, outgoing, 502, `The target did not respond: ${message}`);
  });
  // The client has gone: the target need not go on.
  outgoing.on("close", () => {
    if (!outgoing.writableFinished) upstream.destroy();
  });
}

/** Passes a body and its trailers (RFC 9110, section 6.5). */
function passBody(
  from: IncomingMessage,
  to: { addTrailers(trailers: readonly [string, string][]): void; end(): unknown } & NodeJS.WritableStream,
  capture: Capture,
): void {
  from.on("data", capture.add);
  from.pipe(to, { end: false });
  from.on("end", () => {
    if (from.rawTrailers.length > 0) to.addTrailers(toPairs(from.rawTrailers).map(([name, value]) => [name, value]));
    to.end();
  });
}

/** Sends the head before there is a body. `flushHeaders` would write it as UTF-8, which changes bytes beyond ASCII. */
function sendHead(message: NodeJS.WritableStream): void {
  message.write("", "latin1");
}

function toHints(rawHeaders: readonly string[]): { readonly [name: string]: string } {
  return Object.fromEntries(toPairs(rawHeaders).map(([name, value]) => [name.toLowerCase(), value]));
}

/** A request that names the whole URL, as a client of a forward proxy does, is for the target as well. */
function toOriginForm(url: string): string {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, "");
  return path.startsWith("/") || path === "*" ? path : `/${path}`;
}

const METHODS_WITH_CONTENT = new Set(["POST", "PUT", "PATCH"]);

function toUpstreamHeaders({ rawHeaders, method = "" }: IncomingMessage, { host }: URL): readonly string[] {
  const headers = withValue(forwardedHeaders(rawHeaders), "Host", host);
  // Node would announce chunks for these methods, although the request has no body.
  const length = METHODS_WITH_CONTENT.has(method) && !isFramed(headers) ? ["Content-Length", "0"] : [];
  return [...headers, ...length];
}

/** A client of HTTP/1.0 reads no chunks: Node ends the connection instead. */
function toDownstreamHeaders({ httpVersion }: IncomingMessage, { rawHeaders }: IncomingMessage): readonly string[] {
  const headers = forwardedHeaders(rawHeaders);
  if (httpVersion !== "1.0") return headers;
  return toPairs(headers)
    .filter(([name]) => name.toLowerCase() !== "transfer-encoding")
    .flat();
}

function toPassed(
  { method, path, incoming, sent }: { method: string; path: string; incoming: IncomingMessage; sent: Capture },
  { statusCode = 0, rawHeaders }: IncomingMessage,
  received: Capture,
): PassedExchange {
  return {
    request: { method, path, rawHeaders: incoming.rawHeaders, body: incoming.complete ? sent.bytes() : undefined },
    response: { status: statusCode, rawHeaders, body: received.bytes() },
  };
}

/** A response of the proxy itself. */
function respond(incoming: IncomingMessage, outgoing: ServerResponse, status: number, message: string): void {
  const headers = { [PROXY_HEADER]: "not from the target", "Content-Type": "text/plain; charset=utf-8" };
  outgoing.writeHead(status, { ...headers, Connection: "close" });
  outgoing.end(`conformance proxy: ${message}\n`);
  incoming.resume();
}
