import { Agent, type IncomingMessage, request } from "node:http";

/** One request. */
export interface OneRequest {
  readonly method?: "GET" | "PATCH" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Sends a request and reads the whole response. Resolves with its status. */
export function send(url: string, { method = "PATCH", path, headers, body = "" }: OneRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const length = { "content-length": String(Buffer.byteLength(body)) };
    const outgoing = request({ agent, hostname, port, method, path, headers: { ...headers, ...length } });
    outgoing.once("response", (response: IncomingMessage) => {
      response.resume().once("end", () => resolve(response.statusCode ?? 0));
    });
    outgoing.once("error", reject).end(body);
  });
}
