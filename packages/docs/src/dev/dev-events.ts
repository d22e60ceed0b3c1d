import type { Handler } from "hono";
import { type DocsEnv, sendError } from "../http/error-response.ts";
import type { DevStatusSource } from "./dev-status.ts";

/**
 * Sends the status of the contract to open pages, as server-sent events: `page` once (the digest of the document that this
 * process serves, so that a page from before a restart knows itself to be old) and `status` now and at every change. Ends
 * when the reader goes or when `stopping` is aborted, so that an open page never holds up a stopping server.
 */
export function serveDevEvents(dev: DevStatusSource, toDigest: () => string, stopping?: AbortSignal): Handler<DocsEnv> {
  return (context) => {
    if (stopping?.aborted) return sendError(context, 503, "errors.unavailable", "The server is stopping.");
    context.header("Content-Type", "text/event-stream");
    context.header("Cache-Control", "no-store");
    if (context.req.method === "HEAD") return context.body(null);
    const left = new AbortController();
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const send = (text: string) => controller.enqueue(new TextEncoder().encode(text));
        const close = () => {
          left.abort();
          controller.close();
        };
        send(`retry: ${RETRY_MS}\n${toEvent("page", { digest: toDigest() })}`);
        left.signal.addEventListener(
          "abort",
          dev.subscribe((status) => send(toEvent("status", status))),
        );
        stopping?.addEventListener("abort", close, { signal: left.signal });
      },
      cancel: () => left.abort(),
    });
    return context.body(stream);
  };
}

/** How soon a page comes back after a restart. */
const RETRY_MS = 300;

function toEvent(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
