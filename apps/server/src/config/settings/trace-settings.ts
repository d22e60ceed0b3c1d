import { httpUrl, oneOf, optional, ratio, text, wholeNumber, yesOrNo } from "../setting-readers.ts";
import type { Settings } from "./setting.ts";

/**
 * Where traces go, by the names that OpenTelemetry gives these variables:
 * https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
 */
export const traceSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    default: "",
    meaning:
      "The OpenTelemetry collector that gets traces, `http://collector:4318`; they go to `/v1/traces` below it. Without it, nothing is traced.",
    read: optional(httpUrl),
  },
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: {
    default: "",
    meaning: "The whole URL that gets traces, instead of `OTEL_EXPORTER_OTLP_ENDPOINT`.",
    read: optional(httpUrl),
  },
  OTEL_EXPORTER_OTLP_PROTOCOL: {
    default: "http/protobuf",
    meaning: "How traces are sent: `http/protobuf` or `http/json`. There is no `grpc`.",
    read: oneOf("http/protobuf", "http/json"),
  },
  OTEL_SDK_DISABLED: {
    default: "false",
    meaning: "`true` traces nothing; the other settings then have no effect.",
    read: yesOrNo,
  },
  OTEL_SERVICE_NAME: {
    default: "credential-api",
    meaning: "The name of this service in traces. `OTEL_RESOURCE_ATTRIBUTES` adds more about it.",
    read: text,
  },
  OTEL_TRACES_SAMPLER: {
    default: "parentbased_always_on",
    meaning:
      "Which requests are traced: `always_on`, `always_off`, `traceidratio`, or with `parentbased_` before it where the caller has not decided.",
    read: oneOf(
      "always_on",
      "always_off",
      "traceidratio",
      "parentbased_always_on",
      "parentbased_always_off",
      "parentbased_traceidratio",
    ),
  },
  OTEL_TRACES_SAMPLER_ARG: {
    default: "1",
    meaning: "The share of requests that `traceidratio` traces, 0 to 1.",
    read: ratio,
  },
  OTEL_BSP_SCHEDULE_DELAY: {
    default: "5000",
    meaning: "How often traces are sent, in milliseconds, 1 to 600000.",
    read: wholeNumber(1, 600_000),
  },
  OTEL_BSP_EXPORT_TIMEOUT: {
    default: "30000",
    meaning: "How long sending may take, in milliseconds, 1 to 600000.",
    read: wholeNumber(1, 600_000),
  },
  OTEL_BSP_MAX_QUEUE_SIZE: {
    default: "2048",
    meaning: "How many spans wait to be sent at most, 1 to 100000. More are dropped.",
    read: wholeNumber(1, 100_000),
  },
  OTEL_BSP_MAX_EXPORT_BATCH_SIZE: {
    default: "512",
    meaning: "How many spans are sent together at most, 1 to 100000.",
    read: wholeNumber(1, 100_000),
  },
} as const satisfies Settings;
