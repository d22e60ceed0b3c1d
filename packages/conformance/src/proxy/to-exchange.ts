import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Exchange } from "../model/exchange.ts";
import { toReceived } from "../transport/receive.ts";
import type { PassedExchange } from "./create-proxy.ts";
import { toPairs } from "./forwarded-headers.ts";

/** What passed by as an exchange for checks, and whether both bodies are whole. */
export interface ReadExchange {
  readonly exchange: Exchange;
  /** A body was larger than the limit, not complete, or in a content coding that cannot be read. */
  readonly isWhole: boolean;
}

/** Reads what passed by. A response in a content coding is decoded, up to `maxBodyBytes`, because checks are about its content. */
export function toExchange({ request, response }: PassedExchange, maxBodyBytes: number): ReadExchange {
  const { method, path } = request;
  const sent = { method, path, headers: toPairs(request.rawHeaders) };
  const decoded = response.body && decode(toPairs(response.rawHeaders), response.body, maxBodyBytes);
  return {
    exchange: {
      request: {
        ...sent,
        ...(request.body === undefined || request.body.byteLength === 0 ? {} : { body: request.body }),
      },
      response: toReceived(
        response.status,
        decoded?.headers ?? toPairs(response.rawHeaders),
        decoded?.body ?? new Uint8Array(),
      ),
    },
    isWhole: request.body !== undefined && decoded !== undefined,
  };
}

type Pairs = ReturnType<typeof toPairs>;

function decode(headers: Pairs, body: Uint8Array, maxOutputLength: number) {
  const coding = headers.find(([name]) => name.toLowerCase() === "content-encoding")?.[1].toLowerCase();
  if (coding === undefined || coding === "identity" || body.byteLength === 0) return { headers, body };
  const read = decoders.get(coding);
  if (read === undefined) return undefined;
  try {
    // The length is that of the encoded body.
    const rest = headers.filter(([name]) => !/^content-(?:encoding|length)$/i.test(name));
    return { headers: rest, body: read(body, { maxOutputLength }) };
  } catch {
    return undefined;
  }
}

const decoders: ReadonlyMap<string, (body: Uint8Array, options: { maxOutputLength: number }) => Uint8Array> = new Map([
  ["gzip", gunzipSync],
  ["x-gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
]);
