import { oneOf } from "../setting-readers.ts";
import type { Settings } from "./setting.ts";

/** What the server says about itself. */
export const observationSettings = {
  LOG_LEVEL: {
    default: "info",
    meaning: "The least important lines to log: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.",
    read: oneOf("fatal", "error", "warn", "info", "debug", "trace", "silent"),
  },
} as const satisfies Settings;
