/**
 * For development: compares what a server answers with the contract, and tells where the two differ. It changes no result.
 * Not for production: it carries the contract's compiled validators.
 */
export type { Drift } from "./find-drift.ts";
export { type DriftOptions, reportDrift } from "./report-drift.ts";
