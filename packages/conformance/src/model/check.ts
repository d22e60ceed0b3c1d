import type { OperationId } from "@credential-api/contract";
import type { Exchange } from "./exchange.ts";
import type { FailureDetails } from "./outcome.ts";
import type { RuleReference } from "./rule.ts";

/** A promise that every exchange keeps, of all cases and users. Runs, comparisons and the proxy use the same ones. */
export interface ExchangeCheck {
  /** The name that Schemathesis gives the check, where it has one: `response_schema_conformance`. */
  readonly name: string;
  readonly title: string;
  /** Whether the promise is about such an exchange. A check that applied to no exchange of a run is not reported. */
  readonly applies: (exchange: MatchedExchange) => boolean;
  readonly rule: (exchange: MatchedExchange) => RuleReference;
  /** What is wrong with an exchange that it applies to; `undefined` when nothing is. */
  readonly check: (exchange: MatchedExchange) => Pick<FailureDetails, "expected" | "received"> | undefined;
}

/** An exchange, and the operation that its method and path belong to: `null` when no operation has them. */
export interface MatchedExchange extends Exchange {
  readonly operation: OperationId | null;
}
