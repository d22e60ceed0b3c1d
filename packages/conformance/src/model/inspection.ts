import type { Group } from "./case.ts";
import type { Target } from "./exchange.ts";
import type { DataSource, TokenSource } from "./sources.ts";

/** What a run does. `inspect` takes it; the command line and the configuration file fill it in. */
export interface InspectionOptions {
  readonly target: Target;
  readonly tokens: TokenSource;
  readonly data: DataSource;
  /** An unsigned 32-bit integer; the same seed sends the same requests. */
  readonly seed: number;
  /** The number of generated requests for each property. Default 50. */
  readonly examples?: number;
  /** Runs the cases whose id contains one of the texts (`*` stands for any text). Default: all but `sockets`. */
  readonly only?: readonly string[];
  /** Groups that run only on request: `sockets`. Default: none. */
  readonly include?: readonly Group[];
  /** Sends only GET, HEAD and OPTIONS. Default: false. */
  readonly readOnly?: boolean;
  /** Requests per second, at most. Default: no limit. */
  readonly rate?: number;
  /** Stops to start cases after that time; the rest is skipped. Default: no limit. */
  readonly maxTimeMs?: number;
  /** Cases at the same time, at most; the data source can have fewer lanes. Default 4. */
  readonly parallel?: number;
  readonly knownFailures?: readonly KnownFailure[];
  /** Decisions by name (`strict-json`), or a source as a group: `D`. */
  readonly waive?: readonly string[];
  /** The command that repeats a failure with `--only` and `--seed` behind it. Default: `conformance <origin of the target>`. */
  readonly command?: string;
  /** Called after each case. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the run early: the rest is skipped. */
  readonly signal?: AbortSignal;
}

export interface KnownFailure {
  /** The id of a case, or a pattern with `*`. */
  readonly case: string;
  readonly reason: string;
  /** The last day on which the failure is accepted: `2027-01-31`. */
  readonly until?: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly running: readonly string[];
}
