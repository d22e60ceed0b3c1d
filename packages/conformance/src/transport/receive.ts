import type { Header, ReceivedResponse } from "../model/exchange.ts";
import { NoResponse } from "../model/exchange.ts";

/** The largest response body that the kit reads, in bytes. No response of the contract comes near it. */
export const MAX_RESPONSE_BYTES = 10_000_000;

/** The time for one request and its whole response, in milliseconds, unless the configuration sets another. */
export const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Reads a response body to its end.
 *
 * @throws NoResponse when it is larger than `MAX_RESPONSE_BYTES`.
 */
export async function readBody(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const received: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > MAX_RESPONSE_BYTES) {
      throw new NoResponse(`The response body is larger than ${MAX_RESPONSE_BYTES / 1_000_000} MB`);
    }
    received.push(chunk);
  }
  return Buffer.concat(received);
}

/** Makes a response of what any HTTP library received; names become lower case. */
export function toReceived(status: number, headers: readonly Header[], body: Uint8Array): ReceivedResponse {
  return { status, headers: headers.map(([name, value]) => [name.toLowerCase(), value] as const), body };
}
