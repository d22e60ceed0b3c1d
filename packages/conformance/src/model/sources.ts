import type { CallerWish, CaseContext, CaseData } from "./context.ts";

/** Supplies tokens for the callers that cases need. */
export interface TokenSource {
  /** @throws Skipped with a reason when it cannot make such a token; any other error means that the kit could not tell. */
  readonly token: (wish: CallerWish) => Promise<string>;
}

/** Supplies starting data. */
export interface DataSource {
  /** How many cases can run at the same time with data of their own: a whole number, at least 1. */
  readonly lanes: number;
  /**
   * Supplies the data of one case in a lane. Cases of a lane run one after the other, and the choice depends on the lane and
   * the case alone, so that two runs with one seed send the same requests.
   */
  readonly open: (lane: number, access: DataAccess) => OpenData;
  /**
   * Removes what the source created, after the last case.
   *
   * @returns what stays changed on the target, as sentences for people.
   */
  readonly close: () => Promise<readonly string[]>;
}

/** The data of a case. `release` puts back what the case changed, as far as the operations of the contract can. */
export interface OpenData extends CaseData {
  readonly release: () => Promise<void>;
}

/** How a data source reads and changes the target: as the administrator, without checks and outside the verdicts. */
export interface DataAccess {
  readonly call: CaseContext["call"];
  /** Remembers that something is secret, so that no report shows it. */
  readonly redact: CaseContext["redact"];
  readonly seed: number;
  /** Nothing may change: what would have to be created is `Skipped`. */
  readonly readOnly: boolean;
}
