/** Checks any implementation of the credential API against its contract. */
export type { Case, Coverage, Group } from "./model/case.ts";
export type { Report } from "./model/report.ts";
