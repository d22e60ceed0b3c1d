import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { type Exchange, NoResponse, type Target } from "../../model/exchange.ts";
import { Skipped } from "../../model/outcome.ts";
import { parseResponses, type RawResponse } from "./parse-responses.ts";

/** What came back on a connection of its own. */
export interface RawExchange {
  /** Final responses in their order; a 1xx response is none. */
  readonly responses: readonly RawResponse[];
  /** Bytes after the last whole response. */
  readonly rest: number;
  /** The server closed the connection, in order or by a reset. */
  readonly closed: boolean;
  /** The bytes that were sent, and the first response, as a report shows them. */
  readonly exchange: Exchange;
}

export interface RawOptions {
  /** Ends the sending side after the bytes, as a client that goes away does. Default: false. */
  readonly end?: boolean;
  /** Stops to read when this many responses are there. Default: when the server closes. */
  readonly until?: number;
}

/** How long a connection may stay open without a byte before the kit goes on. A server that closes is not waited for. */
const SILENCE_MS = 10_000;

/**
 * Sends bytes on a new connection and reads until the server closes it, until there are enough responses, or until nothing
 * came for some seconds.
 *
 * @throws Skipped when the target has no socket, and NoResponse when the connection cannot be opened or stays silent.
 */
export async function sendRaw(
  { socket: address }: Target,
  text: string,
  options: RawOptions = {},
): Promise<RawExchange> {
  if (address === undefined)
    throw new Skipped("Raw requests need a server at a host and port, and a run that may change it.");
  const bytes = Buffer.from(text, "latin1");
  const method = text.slice(0, text.indexOf(" "));
  const { received, closed } = await converse(
    address,
    bytes,
    (soFar) => {
      return options.until !== undefined && parseResponses(soFar, method).responses.length >= options.until;
    },
    options.end ?? false,
  );
  const { responses, rest } = parseResponses(received, method);
  return { responses, rest, closed, exchange: toExchange(text, responses[0]) };
}

async function converse(
  { host, port, tls }: NonNullable<Target["socket"]>,
  bytes: Uint8Array,
  isEnough: (received: Buffer) => boolean,
  end: boolean,
): Promise<{ readonly received: Buffer; readonly closed: boolean }> {
  // RFC 6066, section 3: the name of a server is never an address.
  const name = isIP(host) === 0 ? { servername: host } : {};
  const socket: Socket = tls ? connectTls({ host, port, ...name }) : connectPlain({ host, port });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    let isConnected = false;
    const finish = (closed: boolean) => {
      socket.destroy();
      resolve({ received: Buffer.concat(chunks), closed });
    };
    socket.setTimeout(SILENCE_MS, () => {
      // A process that was busy for that long reads what has come in the meantime before it decides.
      const count = chunks.length;
      setImmediate(() => {
        if (chunks.length > count) return;
        // To a client that has gone away, a server need not respond.
        if (count > 0 || end) finish(false);
        else {
          socket.destroy();
          reject(new NoResponse(`No response within ${SILENCE_MS} ms, and the connection is open`));
        }
      });
    });
    socket.once(tls ? "secureConnect" : "connect", () => {
      isConnected = true;
      if (end) socket.end(bytes);
      else socket.write(bytes);
    });
    socket.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      if (isEnough(Buffer.concat(chunks))) finish(false);
    });
    // A reset after the connection was made closes it, too; without one, the kit cannot tell.
    socket.on("error", (error) =>
      isConnected ? finish(true) : reject(new NoResponse(error.message, { cause: error })),
    );
    socket.on("end", () => finish(true));
    socket.on("close", () => finish(true));
  });
}

/** The bytes as a request with its lines as headers, as far as they are one. */
function toExchange(text: string, response: RawResponse | undefined): Exchange {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [line = "", ...lines] = head.split("\r\n");
  const [method = "", path = ""] = line.split(" ");
  const body = rest.join("\r\n\r\n");
  return {
    request: {
      method,
      path,
      headers: lines.map((each) => [each.split(":")[0] ?? "", each.slice(each.indexOf(":") + 1).trim()] as const),
      ...(body === "" ? {} : { body: Buffer.from(body, "latin1") }),
    },
    response: response ?? { status: 0, headers: [], body: new Uint8Array() },
  };
}
