import type { Delay, RecordedRequest, RuleInForce, Snapshot } from "@credential-api/client/testing";
import { toTable } from "../to-table.ts";

/** Rules as a table for people. */
export function toRulesText(rules: readonly RuleInForce[]): string {
  if (rules.length === 0) return "There are no rules.\n";
  return toTable(
    ["rule", "for", "does", "applied to"],
    rules.map((rule) => [rule.id, toScope(rule), toEffect(rule), `${rule.applied} of ${rule.matched}`]),
  );
}

function toScope({ operation, path = {}, count, share }: RuleInForce): string {
  const parameters = Object.entries(path).map(([name, value]) => `${name}=${value}`);
  const amount = count === undefined ? [] : [count === 1 ? "once" : `${count} times`];
  const chance = share === undefined ? [] : [`share ${share}`];
  return [operation ?? "every operation", ...parameters, ...chance, ...amount].join(", ");
}

function toEffect({ status, example, headers = {}, delayMs, drop, truncate }: RuleInForce): string {
  const response = [status, example].filter((each) => each !== undefined).join(" ");
  return [
    ...(delayMs === undefined ? [] : [`wait ${toDelayText(delayMs)}`]),
    ...(response === "" ? [] : [response]),
    ...Object.entries(headers).map(([name, value]) => (value === null ? `no ${name}` : `${name}: ${value}`)),
    ...(drop === undefined ? [] : [`drop ${drop} the operation`]),
    ...(truncate ? ["truncate"] : []),
  ].join(", ");
}

function toDelayText(delay: Delay): string {
  if (typeof delay === "number") return `${delay} ms`;
  if ("uniform" in delay) return `${delay.uniform.min} to ${delay.uniform.max} ms`;
  return `${delay.lognormal.median} ms (p99 ${delay.lognormal.p99} ms)`;
}

/** Recorded requests as a table for people. */
export function toRequestsText(requests: readonly RecordedRequest[]): string {
  if (requests.length === 0) return "There are no recorded requests.\n";
  return toTable(
    ["number", "time", "method", "path", "status", "outcome", "because of"],
    requests.map(({ number, time, method, path, operation, response, outcome, rule, preference }) => [
      String(number),
      time,
      method,
      operation ?? path,
      response === null ? "-" : String(response.status),
      outcome,
      rule ?? (preference === undefined ? "" : `Prefer: ${preference}`),
    ]),
  );
}

/** Snapshots as a table for people. */
export function toSnapshotsText(snapshots: readonly Snapshot[]): string {
  if (snapshots.length === 0) return "There are no snapshots.\n";
  return toTable(
    ["name", "records", "taken"],
    snapshots.map(({ name, records, taken }) => [name, String(records), taken]),
  );
}
