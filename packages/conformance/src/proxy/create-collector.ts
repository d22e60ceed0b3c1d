import { toKebabCase } from "@credential-api/openapi";
import { findOperation, findPath } from "../checks/find-operation.ts";
import { quote } from "../exchanges/quote.ts";
import { createRedactor } from "../exchanges/redactor.ts";
import { renderExchange } from "../exchanges/render-exchange.ts";
import { caseId } from "../model/case.ts";
import type { ExchangeCheck, MatchedExchange } from "../model/check.ts";
import type { Exchange } from "../model/exchange.ts";
import type { FailureDetails } from "../model/outcome.ts";
import type { CaseResult } from "../model/report.ts";
import type { RuleReference } from "../model/rule.ts";
import { findRule } from "../rules/find-rule.ts";
import { maskSecrets } from "./mask-secrets.ts";

/** Something that broke the contract for the first time. */
export interface Finding {
  readonly id: string;
  readonly expected: string;
  readonly received: string;
}

/** Judges exchanges as they come, and remembers only what it found. */
export interface Collector {
  /** Judges one exchange, and returns what it is the first one to break. */
  readonly judge: (exchange: Exchange, isWhole: boolean) => readonly Finding[];
  /** A result for each operation and check that applied; several, if a check found several things. */
  readonly results: () => readonly CaseResult[];
  readonly counts: () => TrafficCounts;
}

export interface TrafficCounts {
  readonly judged: number;
  /** No operation of the contract has their path. */
  readonly unknown: number;
  /** Only the head was judged, because a body was too large or incomplete. */
  readonly partial: number;
}

/** So many different things of one check and operation are kept apart; the others count as the last of them. */
const MAX_FINDINGS = 20;

/** Checks that need no body. */
const HEAD_CHECKS: ReadonlySet<string> = new Set([
  ...["not_a_server_error", "status_code_conformance", "unsupported_method", "allow_header_conformance"],
  ...["response_headers_conformance", "request_id_conformance", "ignored_auth", "authentication_challenge"],
]);

interface Tally {
  readonly result: Omit<CaseResult, "verdict" | "failure">;
  applied: number;
  readonly broken: Map<string, Broken>;
}

interface Broken {
  readonly failure: NonNullable<CaseResult["failure"]>;
  readonly rule: CaseResult["rule"];
  times: number;
}

/** Creates a collector. Its memory is bounded by the checks and operations, however much traffic comes. */
export function createCollector(checks: readonly ExchangeCheck[], origin: string): Collector {
  const tallies = new Map<string, Tally>();
  const counts = { judged: 0, unknown: 0, partial: 0 };

  function judgeCheck(check: ExchangeCheck, exchange: MatchedExchange): readonly Finding[] {
    const id = caseId(exchange.operation, "checks", check.name);
    const tally = tallies.get(id) ?? toTally(check, id, exchange);
    tallies.set(id, tally);
    tally.applied += 1;
    const found = check.check(exchange);
    if (found === undefined) return [];
    const kind = toKind(check.name, found);
    const key = tally.broken.has(kind) || tally.broken.size < MAX_FINDINGS ? kind : [...tally.broken.keys()].at(-1);
    const known = key === undefined ? undefined : tally.broken.get(key);
    if (known !== undefined) {
      known.times += 1;
      return [];
    }
    const failure = toFailure(found, exchange, origin);
    tally.broken.set(kind, { failure, rule: findRule(check.rule(exchange)), times: 1 });
    return [{ id, expected: failure.expected, received: failure.received }];
  }

  return {
    judge: (exchange, isWhole) => {
      if (findPath(exchange.request) === null) {
        counts.unknown += 1;
        return [];
      }
      counts.judged += 1;
      if (!isWhole) counts.partial += 1;
      const matched = { ...exchange, operation: findOperation(exchange.request) };
      return checks
        .filter((check) => (isWhole || HEAD_CHECKS.has(check.name)) && check.applies(matched))
        .flatMap((check) => judgeCheck(check, matched));
    },
    results: () =>
      [...tallies.values()].sort((one, other) => (one.result.id < other.result.id ? -1 : 1)).flatMap(toResults),
    counts: () => ({ ...counts }),
  };
}

/** What tells two findings of one check apart: the location and the rule, and not the values of an exchange. */
function toKind(name: string, { expected, received }: Pick<FailureDetails, "expected" | "received">): string {
  switch (name) {
    case "response_schema_conformance":
    case "response_headers_conformance":
    case "negative_data_rejection":
      return withoutIndexes(expected);
    case "request_conformance":
    case "positive_data_acceptance":
    case "status_code_conformance":
    case "not_a_server_error":
    case "error_code_conformance":
    case "sent_members_conformance":
      return withoutIndexes(received);
    default:
      return "";
  }
}

/** Items of a list have one schema. */
function withoutIndexes(text: string): string {
  return text.replace(/\/\d+(?=[/ ]|$)/g, "/*");
}

function toTally({ title, rule }: ExchangeCheck, id: string, exchange: MatchedExchange): Tally {
  const { operation } = exchange;
  const reference: RuleReference = rule(exchange);
  const result = {
    id,
    operation,
    group: "checks",
    title,
    covers: {},
    rule: findRule(reference),
    durationMs: 0,
  } as const;
  return { result, applied: 0, broken: new Map() };
}

function toFailure(
  { expected, received }: Pick<FailureDetails, "expected" | "received">,
  exchange: MatchedExchange,
  origin: string,
): NonNullable<CaseResult["failure"]> {
  const redactor = createRedactor();
  const masked = maskSecrets(exchange);
  for (const secret of masked.secrets) redactor.remember(secret);
  const only = exchange.operation === null ? "/methods/" : `${toKebabCase(exchange.operation)}/`;
  return {
    expected: redactor.redact(expected),
    received: redactor.redact(received),
    exchanges: [renderExchange(masked.exchange, origin, redactor)],
    seed: 0,
    // Traffic cannot be sent again; the cases of the operation can.
    repeat: `conformance ${quote(origin)} --only ${only}`,
  };
}

function toResults({ result, applied, broken }: Tally): readonly CaseResult[] {
  if (broken.size === 0) return [{ ...result, verdict: "pass" }];
  return [...broken.values()].map(({ failure, rule, times }, index) => ({
    ...result,
    id: index === 0 ? result.id : `${result.id}-${index + 1}`,
    rule,
    verdict: "fail",
    failure: { ...failure, received: `${failure.received} (in ${times} of ${applied} exchanges)` },
  }));
}
