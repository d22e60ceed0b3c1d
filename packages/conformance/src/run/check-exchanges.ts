import { type OperationId, operationIds } from "@credential-api/contract";
import { caseId } from "../model/case.ts";
import type { ExchangeCheck, MatchedExchange } from "../model/check.ts";
import type { Exchange } from "../model/exchange.ts";
import type { FailureDetails } from "../model/outcome.ts";
import type { RuleReference } from "../model/rule.ts";

/** What a check found in all exchanges of an operation. */
export interface CheckOutcome {
  /** `<operation>/checks/<name>`. */
  readonly id: string;
  readonly operation: OperationId | null;
  readonly title: string;
  /** Of the exchange that broke it, or of the first one. */
  readonly rule: RuleReference;
  readonly failure?: FailureDetails;
  /** The case that sent the exchange that broke it. */
  readonly brokenBy?: string;
}

/** The ids that the outcomes of checks can have: each check with each operation, and with `server`. */
export function checkIds(checks: readonly ExchangeCheck[]): readonly string[] {
  return [null, ...operationIds].flatMap((operation) => checks.map(({ name }) => caseId(operation, "checks", name)));
}

/**
 * Applies every check to every exchange, in the order of the cases, which does not depend on what ran at the same time. A
 * check of an operation fails at the first exchange that breaks it.
 */
export function checkExchanges(
  checks: readonly ExchangeCheck[],
  cases: readonly { readonly id: string; readonly exchanges: readonly Exchange[] }[],
  findOperation: (request: Exchange["request"]) => OperationId | null,
): readonly CheckOutcome[] {
  const outcomes = new Map<string, CheckOutcome>();
  for (const { id: brokenBy, exchanges } of cases) {
    for (const exchange of exchanges) {
      const matched = { ...exchange, operation: findOperation(exchange.request) };
      for (const check of checks) {
        if (!check.applies(matched)) continue;
        const id = caseId(matched.operation, "checks", check.name);
        const before = outcomes.get(id);
        if (before?.failure !== undefined) continue;
        outcomes.set(id, applyCheck(check, id, matched, brokenBy) ?? before ?? toPass(check, id, matched));
      }
    }
  }
  return [...outcomes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function applyCheck(
  check: ExchangeCheck,
  id: string,
  exchange: MatchedExchange,
  brokenBy: string,
): CheckOutcome | undefined {
  const broken = check.check(exchange);
  if (broken === undefined) return undefined;
  return { ...toPass(check, id, exchange), failure: { ...broken, exchanges: [exchange] }, brokenBy };
}

function toPass({ title, rule }: ExchangeCheck, id: string, exchange: MatchedExchange): CheckOutcome {
  return { id, operation: exchange.operation, title, rule: rule(exchange) };
}
