import type { Exchange } from "./exchange.ts";
import type { RuleReference } from "./rule.ts";

/** What a broken promise looks like. */
export interface FailureDetails {
  /** `status 409 with code errors.pessimisticLockingFailure` */
  readonly expected: string;
  /** `status 200` */
  readonly received: string;
  /** The exchanges that show it, the decisive one last. */
  readonly exchanges: readonly Exchange[];
  /** A more exact rule than that of the case. */
  readonly rule?: RuleReference;
}

/** The implementation broke the promise of a case. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly details: FailureDetails;

  constructor(details: FailureDetails) {
    super(`Expected ${details.expected}, received ${details.received}`);
    this.details = details;
  }
}

/** The kit has not got what the case needs: a token, starting data, a permission to change. It counts against coverage. */
export class Skipped extends Error {
  override readonly name = "Skipped";
}
