/** The server on a port. What is right about HTTP/1.1 on the wire is the work of `node:http`. */
import { createServer as createHttpServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Header, ReceivedResponse, SentRequest } from "../../../src/model/exchange.ts";

type Send = (request: SentRequest) => Promise<ReceivedResponse>;

/** Listens on a port of this machine; 0 is a free one. */
export async function listen(send: Send, port = 0): Promise<{ readonly http: Server; readonly url: string }> {
  const http = createHttpServer({ keepAliveTimeout: 60_000, requireHostHeader: false }, async (incoming, outgoing) => {
    if (!isWellFormed(incoming)) return void outgoing.writeHead(400, { Connection: "close" }).end();
    const request = await toRequest(incoming).catch(() => undefined);
    if (request === undefined) return;
    const { status, headers, body } = await send(request);
    outgoing.writeHead(status, headers.flat());
    outgoing.end(body);
  });
  http.on("connect", (_, socket) => socket.end("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n"));
  await new Promise<void>((resolve) => http.listen(port, "127.0.0.1", resolve));
  return { http, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` };
}

/** One valid Host (RFC 9112, section 3.2), and a version of HTTP that exists; the parser lets others through. */
function isWellFormed({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === "host");
  if (httpVersion === "1.0" && hosts.length === 0) return true;
  const host = /^(?:[\w.~-]+|\[[0-9a-f:.]+\])(?::[0-9]*)?$/i;
  return httpVersion.startsWith("1.") && hosts.length === 1 && host.test(hosts[0] ?? "");
}

/** Rejects when the client goes away before the end of the body. */
async function toRequest(incoming: IncomingMessage): Promise<SentRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = "GET", url = "/", rawHeaders } = incoming;
  const headers: Header[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) headers.push([rawHeaders[at] ?? "", rawHeaders[at + 1] ?? ""]);
  return { method, path: toPath(url), headers, body: Buffer.concat(chunks) };
}

/** The path of a target in absolute form (RFC 9112, section 3.2.2). */
function toPath(target: string): string {
  return target.replace(/^https?:\/\/[^/?]*/i, "");
}
