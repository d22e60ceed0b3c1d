/** Checks any implementation of the credential API against its contract. */
export { inspect } from "./inspect.ts";
export type { Case, Coverage, Group } from "./model/case.ts";
export type { InspectionOptions } from "./model/inspection.ts";
export type { Report } from "./model/report.ts";
export { createFetchTarget, type FetchHandler, type FetchTargetOptions } from "./transport/fetch-target.ts";
export { createHttpTarget, type HttpTargetOptions } from "./transport/http-target.ts";
