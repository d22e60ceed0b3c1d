import type { TokenCacheUsage } from "../auth/verified-tokens.ts";
import type { ConnectionUsage } from "../store/engine/engine.ts";

/** What the metrics read at each scrape; absent members have no value. */
export interface MeasuredParts {
  readonly tokenCache?: () => TokenCacheUsage;
  readonly connections?: () => ConnectionUsage;
  /** The end of the validity of the TLS certificate in use. */
  readonly certificateEnd?: () => Date;
}
