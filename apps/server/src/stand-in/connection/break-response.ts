import type { ServerResponse } from "node:http";

/**
 * Breaks the response of a request that is being performed. `drop`: nothing of it is sent, and the connection is closed.
 * `truncate`: its head and half of its body are sent, then the connection is closed; a response without a body stays whole.
 */
export function breakResponse(outgoing: ServerResponse, how: "drop" | "truncate"): void {
  const { write, end } = outgoing;
  if (how === "drop") {
    outgoing.writeHead = () => outgoing;
    outgoing.write = () => {
      outgoing.destroy();
      return false;
    };
    outgoing.end = () => outgoing.destroy();
    return;
  }
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  outgoing.write = (chunk: unknown) => {
    keep(chunk);
    return true;
  };
  outgoing.end = (chunk?: unknown) => {
    keep(chunk);
    const body = Buffer.concat(chunks);
    if (body.length === 0) return Reflect.apply(end, outgoing, []);
    // Without a body there would be no end of it to miss: a chunk or a declared length makes one.
    Reflect.apply(write, outgoing, [body.subarray(0, body.length >> 1), () => outgoing.destroy()]);
    return outgoing;
  };
}

/**
 * Waits. Resolves with false when the client has closed the connection meanwhile.
 *
 * @param stopping ends the wait early, because the server stops.
 */
export function waitUnlessGone(outgoing: ServerResponse, delayMs: number, stopping: AbortSignal): Promise<boolean> {
  if (outgoing.destroyed) return Promise.resolve(false);
  if (delayMs === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      outgoing.off("close", settle);
      stopping.removeEventListener("abort", settle);
      resolve(!outgoing.destroyed);
    };
    const timer = setTimeout(settle, delayMs);
    outgoing.on("close", settle);
    stopping.addEventListener("abort", settle);
    if (stopping.aborted) settle();
  });
}
