/**
 * For development: compares the responses of a server with the contract, and reports where they differ. It changes no result.
 * Not for production: it carries the contract's compiled validators.
 */
export type { Drift } from "./find-drift.ts";
export { type DriftOptions, reportDrift } from "./report-drift.ts";
