import { Agent as HttpAgent, request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { type Header, NoResponse, type SentRequest, type Target, Unsendable } from "../model/exchange.ts";
import { REQUEST_TIMEOUT_MS, readBody, toReceived } from "./receive.ts";

/** Idle connections are closed before a usual server closes them (5 s and more), so that no request meets a closed one. */
const IDLE_TIMEOUT_MS = 1_000;

const METHODS_WITH_CONTENT = new Set(["POST", "PUT", "PATCH"]);

export interface HttpTargetOptions {
  /** The time for one request and its whole response. Default `REQUEST_TIMEOUT_MS`. */
  readonly timeoutMs?: number;
}

/**
 * A server at a URL, which can have a path before the paths of the contract. Paths, header names and repeated headers are
 * sent as they are. Certificates are checked as Node does; `NODE_EXTRA_CA_CERTS` adds your own authority.
 *
 * @throws TypeError when the URL is not `http:` or `https:`, or has credentials, a query or a fragment.
 */
export function createHttpTarget(address: string, { timeoutMs = REQUEST_TIMEOUT_MS }: HttpTargetOptions = {}): Target {
  const url = readAddress(address);
  const tls = url.protocol === "https:";
  const basePath = url.pathname.replace(/\/+$/, "");
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = url.port === "" ? (tls ? 443 : 80) : Number(url.port);
  const agentOptions = { keepAlive: true, timeout: IDLE_TIMEOUT_MS };
  const agent = tls ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions);

  const send = async (sent: SentRequest) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const options = { agent, host, port, method: sent.method, path: `${basePath}${sent.path}`, signal };
      const message = await exchange({ ...options, headers: toRawHeaders(url.host, sent) }, tls, sent);
      const body = await readBody(message);
      return toReceived(message.statusCode ?? 0, pairs(message.rawHeaders), body);
    } catch (error) {
      if (signal.aborted) throw new NoResponse(`No complete response within ${timeoutMs} ms`, { cause: error });
      throw toTransportError(error);
    }
  };
  return {
    origin: `${url.origin}${basePath}`,
    send,
    // A raw request names its path itself, which a path of the address would make wrong.
    ...(basePath === "" ? { socket: { host, port, tls } } : {}),
    close: async () => agent.destroy(),
  };
}

function readAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`"${address}" is not a URL of a server, such as https://host or http://127.0.0.1:3000`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError(
      "The URL of the server must not have a user name or password: tokens come from the configuration",
    );
  }
  if (url.search !== "" || url.hash !== "") {
    throw new TypeError(`The URL of the server must have no query and no fragment: ${url.origin}${url.pathname}`);
  }
  return url;
}

function exchange(options: RequestOptions, tls: boolean, { body }: SentRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = (tls ? httpsRequest : httpRequest)(options, resolve);
    request.on("error", reject);
    request.end(body);
  });
}

/** Node adds no `Host`, `Content-Length` or `Connection` to headers that are a list, and sends these as they are. */
function toRawHeaders(host: string, { method, headers, body }: SentRequest): readonly string[] {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const length = body === undefined && METHODS_WITH_CONTENT.has(method) ? 0 : body?.byteLength;
  const framed = names.has("content-length") || names.has("transfer-encoding");
  return [
    ...(names.has("host") ? [] : ["Host", host]),
    ...headers.flat(),
    ...(framed || length === undefined ? [] : ["Content-Length", String(length)]),
    ...(names.has("connection") ? [] : ["Connection", "keep-alive"]),
  ];
}

function pairs(raw: readonly string[]): readonly Header[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : []));
}

/** Node rejects what it cannot write with a `TypeError` before it sends a byte. */
function toTransportError(error: unknown): Error {
  if (error instanceof NoResponse) return error;
  if (error instanceof TypeError) return new Unsendable(`Node cannot send the request: ${error.message}`);
  const { message, code } = error as NodeJS.ErrnoException;
  return new NoResponse(message === "" ? (code ?? "No response") : message, { cause: error });
}
