import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A span as OTLP/HTTP has it in JSON: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding */
interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly traceState?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly status: { readonly code?: number };
  /** The attributes of the service. */
  readonly resource: Readonly<Record<string, unknown>>;
}

/** What has come to a collector. */
export interface Collector {
  readonly url: string;
  readonly spans: readonly ReceivedSpan[];
  /** The media types of the requests. */
  readonly mediaTypes: readonly string[];
}

/** Starts a collector that takes traces in JSON, and only counts other ones. `respond: false` never sends a response. */
export async function startCollector({ respond = true } = {}): Promise<Collector> {
  const spans: ReceivedSpan[] = [];
  const mediaTypes: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const mediaType = incoming.headers["content-type"] ?? "";
    mediaTypes.push(mediaType);
    if (mediaType === "application/json") spans.push(...readSpans(JSON.parse(Buffer.concat(chunks).toString())));
    if (respond)
      outgoing.writeHead(200, { "content-type": mediaType }).end(mediaType === "application/json" ? "{}" : "");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans, mediaTypes };
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

interface TraceRequest {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<ReceivedSpan, "attributes" | "resource"> & {
        readonly attributes: readonly Attribute[];
      })[];
    }[];
  }[];
}

function readSpans({ resourceSpans }: TraceRequest): readonly ReceivedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map((span) => ({
        ...span,
        attributes: toObject(span.attributes),
        resource: toObject(resource.attributes),
      })),
    ),
  );
}

function toObject(attributes: readonly Attribute[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
