import { isDeepStrictEqual } from "node:util";
import type { Exchange } from "../model/exchange.ts";
import { Failure, Skipped } from "../model/outcome.ts";
import type { RuleReference } from "../model/rule.ts";
import { describeResponse, readEntries } from "./expect-error.ts";

/** What a failure says beside expected and received. */
export interface Evidence {
  /** Exchanges that led to the decisive one, in their order. */
  readonly earlier?: readonly Exchange[];
  /** A more exact rule than that of the case. */
  readonly rule?: RuleReference;
}

/** The response has the status, or one of them. Throws `Failure` otherwise. */
export function expectStatus(
  exchange: Exchange,
  status: number | readonly number[],
  { earlier = [], rule }: Evidence = {},
): void {
  const statuses = [status].flat();
  if (statuses.includes(exchange.response.status)) return;
  throw new Failure({
    expected: `status ${statuses.join(" or ")}`,
    received: describeResponse(exchange),
    exchanges: [...earlier, exchange],
    ...(rule === undefined ? {} : { rule }),
  });
}

/**
 * As `expectStatus`, for a request whose phone number the kit made up: the policy of a target can reject any number, which
 * is no failure of the target. Throws `Skipped` then.
 */
export function expectAccepted(exchange: Exchange, status: number | readonly number[], evidence: Evidence = {}): void {
  const entries = exchange.response.status === 422 ? readEntries(exchange) : [];
  const isBusiness = ({ code = "", pointer }: { readonly code?: string; readonly pointer?: string }) =>
    pointer === "/msisdn" && (code === "errors.policyViolation" || code === "errors.duplicateValue");
  if (entries.length > 0 && entries.every(isBusiness))
    throw new Skipped("The policy of the target rejects the phone number of the kit. Set data.values.msisdn.");
  expectStatus(exchange, status, evidence);
}

/** Two values are the same. `what` names them: `modificationComment`. Throws `Failure` otherwise. */
export function expectSame(
  what: string,
  received: unknown,
  expected: unknown,
  exchange: Exchange,
  { earlier = [], rule }: Evidence = {},
): void {
  if (isDeepStrictEqual(received, expected)) return;
  throw new Failure({
    expected: `${what} ${show(expected)}`,
    received: `${what} ${show(received)}`,
    exchanges: [...earlier, exchange],
    ...(rule === undefined ? {} : { rule }),
  });
}

/** A condition holds. Throws `Failure` otherwise. */
export function expectThat(
  holds: boolean,
  expected: string,
  received: string,
  exchange: Exchange,
  { earlier = [], rule }: Evidence = {},
): asserts holds {
  if (holds) return;
  throw new Failure({
    expected,
    received,
    exchanges: [...earlier, exchange],
    ...(rule === undefined ? {} : { rule }),
  });
}

function show(value: unknown): string {
  if (value === undefined) return "absent";
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
