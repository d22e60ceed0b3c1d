import type { Context } from "hono";
import type { ReceivedBody } from "../api-request.ts";

/** Reads the whole body of a request to Hono, as `ApiRequest` has it. A rejection is a bug. */
export type ReadBody = (context: Context, limitBytes: number) => Promise<ReceivedBody>;

/**
 * Reads a body with Web standards only, so it works on every host. A body whose `Content-Length` is within the limit is
 * read as a whole, because a host takes no more of a message than that (RFC 9112, section 6.3). Any other is read
 * from a stream and counted, which on Node costs several times the rest of the request.
 */
export const readWebBody: ReadBody = ({ req }, limitBytes) => {
  const declared = req.header("content-length");
  return declared !== undefined && Number(declared) <= limitBytes
    ? readWhole(req.raw, limitBytes)
    : readCounting(req.raw, limitBytes);
};

async function readWhole(request: Request, limitBytes: number): Promise<ReceivedBody> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await request.arrayBuffer());
  } catch {
    return "incomplete";
  }
  return bytes.length > limitBytes ? "too large" : bytes;
}

async function readCounting({ body }: Request, limitBytes: number): Promise<ReceivedBody> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    let next: Awaited<ReturnType<typeof reader.read>>;
    try {
      next = await reader.read();
    } catch {
      return "incomplete";
    }
    if (next.done) return join(chunks, length);
    length += next.value.length;
    if (length > limitBytes) {
      // Not awaited: the response does not depend on it.
      reader.cancel().catch(() => undefined);
      return "too large";
    }
    chunks.push(next.value);
  }
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
