import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from "@opentelemetry/sdk-trace";
import {
  ATTR_DB_OPERATION_NAME,
  ATTR_DB_SYSTEM_NAME,
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_NETWORK_PROTOCOL_VERSION,
  ATTR_SERVICE_NAME,
  ATTR_SERVICE_VERSION,
  ATTR_URL_SCHEME,
} from "@opentelemetry/semantic-conventions";
import type { Config } from "../config/config.ts";
import type { RequestObserver } from "../http/request-observer.ts";
import { operationOf } from "../metrics/operation-of.ts";
import type { StoreObserver } from "../store/watch-store.ts";
import { toSampler } from "./samplers.ts";

/** The traces of one process. */
export interface Traces {
  readonly requests: RequestObserver;
  readonly storeCalls: StoreObserver;
  /** Sends what is left, and ends; takes at most `boundMs` milliseconds. */
  stop(boundMs: number): Promise<void>;
}

/** What traces are made with. */
export interface TracesOptions {
  readonly config: Pick<
    Config,
    | "OTEL_SERVICE_NAME"
    | "OTEL_TRACES_SAMPLER"
    | "OTEL_TRACES_SAMPLER_ARG"
    | "OTEL_BSP_SCHEDULE_DELAY"
    | "OTEL_BSP_EXPORT_TIMEOUT"
    | "OTEL_BSP_MAX_QUEUE_SIZE"
    | "OTEL_BSP_MAX_EXPORT_BATCH_SIZE"
  >;
  readonly exporter: SpanExporter;
  /** Of the server. */
  readonly version: string;
  /** The database, by the name that OpenTelemetry gives it. */
  readonly database: "sqlite" | "postgresql";
}

/**
 * Traces operations: a span for each request of one, a child of the caller's `traceparent` where there is one, and below it a
 * span for each call of the store. Names and attributes are those of the semantic conventions, without the URL and everything
 * else that has an external id (https://opentelemetry.io/docs/specs/semconv/http/http-spans/).
 *
 * Spans are sent in the background. When the collector does not keep up, spans are dropped.
 */
export function createTraces({ config, exporter, version, database }: TracesOptions): Traces {
  const provider = new TracerProvider({
    sampler: toSampler(config),
    resource: defaultResource()
      .merge(
        resourceFromAttributes({
          [ATTR_SERVICE_NAME]: config.OTEL_SERVICE_NAME,
          [ATTR_SERVICE_VERSION]: version,
          "process.pid": process.pid,
        }),
      )
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter,
        scheduledDelayMillis: config.OTEL_BSP_SCHEDULE_DELAY,
        exportTimeoutMillis: config.OTEL_BSP_EXPORT_TIMEOUT,
        maxQueueSize: config.OTEL_BSP_MAX_QUEUE_SIZE,
        maxExportBatchSize: config.OTEL_BSP_MAX_EXPORT_BATCH_SIZE,
      }),
    ],
  });
  const tracer = provider.getTracer("credential-api", version);
  const propagator = new W3CTraceContextPropagator();
  const spans = new WeakMap<object, Span>();
  /** The span of the request that the running code belongs to. */
  const current = new AsyncLocalStorage<Context | undefined>();

  return {
    requests: {
      start: (exchange) => {
        const operation = operationOf(exchange);
        // Also where nothing is traced: otherwise the code would belong to the request before, on the same connection.
        if (operation === undefined) return current.enterWith(undefined);
        const { incoming, pathName, requestId } = exchange;
        const method = incoming.method ?? "";
        const span = tracer.startSpan(
          `${method} ${pathName}`,
          {
            kind: SpanKind.SERVER,
            attributes: {
              [ATTR_HTTP_REQUEST_METHOD]: method,
              [ATTR_HTTP_ROUTE]: pathName,
              [ATTR_URL_SCHEME]: "encrypted" in incoming.socket ? "https" : "http",
              [ATTR_NETWORK_PROTOCOL_VERSION]: incoming.httpVersion,
              "credential_api.operation": operation,
              "credential_api.request_id": requestId,
            },
          },
          propagator.extract(ROOT_CONTEXT, incoming.headers, headerReader),
        );
        exchange.traceId = span.spanContext().traceId;
        // The sampler has not chosen the trace, so it would choose none of its other spans.
        if (!span.isRecording()) return current.enterWith(undefined);
        spans.set(exchange, span);
        current.enterWith(trace.setSpan(ROOT_CONTEXT, span));
      },
      end: (exchange) => {
        const span = spans.get(exchange);
        if (span === undefined) return;
        const { status, outgoing } = exchange;
        span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, status);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        if (status >= 500) span.setAttribute(ATTR_ERROR_TYPE, String(status));
        else if (!outgoing.writableFinished) span.setAttribute(ATTR_ERROR_TYPE, "aborted");
        span.end();
      },
      reject: () => undefined,
    },
    storeCalls: (method) => {
      const parent = current.getStore();
      if (parent === undefined) return ignore;
      const span = tracer.startSpan(
        `store ${method}`,
        {
          kind: SpanKind.CLIENT,
          attributes: { [ATTR_DB_SYSTEM_NAME]: database, [ATTR_DB_OPERATION_NAME]: method },
        },
        parent,
      );
      return (outcome) => {
        if (outcome !== "ok") {
          span.setAttribute(ATTR_ERROR_TYPE, outcome);
          span.setStatus({ code: SpanStatusCode.ERROR });
        }
        span.end();
      };
    },
    stop: async (boundMs) => {
      const timeout = new AbortController();
      await Promise.race([
        provider.shutdown().catch(() => undefined),
        sleep(boundMs, undefined, { signal: timeout.signal }).catch(() => undefined),
      ]);
      timeout.abort();
    },
  };
}

const headerReader = {
  get: (headers: Readonly<Record<string, string | string[] | undefined>>, name: string) => headers[name],
  keys: Object.keys,
};

const ignore = () => undefined;
