import type { Context } from "hono";

/**
 * How a host reads a body: all of it, unless it has more bytes than the limit (`too large`) or ends before it is complete
 * (`incomplete`). It may stop reading as soon as it knows. Throwing is a bug.
 */
export type ReadBody = (context: Context, limitBytes: number) => Promise<Uint8Array | "too large" | "incomplete">;

/**
 * Reads a body with nothing but Web streams: works on every host. On Node, touching the stream costs several times the
 * rest of the request; there the host injects a reader of its own.
 */
export const readWebBody: ReadBody = async (context, limitBytes) => {
  const stream = context.req.raw.body;
  if (stream === null) return new Uint8Array();
  const reader = stream.getReader();
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
      // Not awaited: the answer does not depend on how the sender takes it.
      reader.cancel().catch(() => undefined);
      return "too large";
    }
    chunks.push(next.value);
  }
};

/** Tells whether the `Content-Length` header alone says that the body is too large. Says nothing when there is none. */
export function isDeclaredTooLarge(contentLength: string | undefined, limitBytes: number): boolean {
  return contentLength !== undefined && Number(contentLength) > limitBytes;
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
