/** Checks any implementation of the credential API against its contract. */
export { type CompareOptions, compare } from "./compare.ts";
export {
  type Configuration,
  ConfigurationError,
  parseConfiguration,
  type ReadOptions,
  readConfiguration,
} from "./config/read-configuration.ts";
export { type InspectOptions, inspect } from "./inspect.ts";
export type { Case, Coverage, Group } from "./model/case.ts";
export type { KnownFailure, Progress } from "./model/inspection.ts";
export type { Report } from "./model/report.ts";
export type { DataSource, TokenSource } from "./model/sources.ts";
export { type Traffic, type TrafficOptions, watchTraffic } from "./proxy/watch-traffic.ts";
export { type Format, renderReport } from "./report/formats.ts";
export { createFetchTarget, type FetchHandler, type FetchTargetOptions } from "./transport/fetch-target.ts";
export { createHttpTarget, type HttpTargetOptions } from "./transport/http-target.ts";
