import { oneOf, optional, wholeNumber, yesOrNo } from "../setting-readers.ts";
import type { Settings } from "./setting.ts";

/** What the server says about itself. */
export const observationSettings = {
  LOG_LEVEL: {
    default: "info",
    meaning: "The least important lines to log: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.",
    read: oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent"),
  },
  METRICS: {
    default: "",
    meaning:
      "`true` serves metrics for Prometheus at `/metrics`, without a token. Absent: `true` with `METRICS_PORT`, and with the development secret on an address of this machine; otherwise `false`.",
    read: optional(yesOrNo),
  },
  METRICS_PORT: {
    default: "",
    meaning:
      "The port of `HOST` that serves the metrics instead of `PORT`, 0 to 65535, for networks in which callers reach `PORT` only. `0` takes any free one.",
    read: optional(wholeNumber(0, 65_535)),
  },
} as const satisfies Settings;
