import type { Server } from "node:http";
import { checks } from "../checks/index.ts";
import { createRedactor } from "../exchanges/redactor.ts";
import type { CaseResult, Report } from "../model/report.ts";
import { assertNames } from "../run/assert-names.ts";
import { makeReport } from "../run/make-report.ts";
import { createCollector, type Finding, type TrafficCounts } from "./create-collector.ts";
import { createProxy, type PassedExchange } from "./create-proxy.ts";
import { requestConformance } from "./request-conformance.ts";
import { toExchange } from "./to-exchange.ts";

export interface TrafficOptions {
  readonly target: URL;
  /** A larger body passes and is not judged. In bytes. Default `MAX_BODY_BYTES`. */
  readonly maxBodyBytes?: number;
  /** Decisions by name, or `D`. */
  readonly waive?: readonly string[];
  /** Called for what broke the contract for the first time. */
  readonly onFinding?: (finding: Finding) => void;
}

/** A proxy that judges what passes. */
export interface Traffic {
  /** Not yet listening. Close it with `close` and `closeAllConnections`, as any server. */
  readonly server: Server;
  /** What the traffic so far came to. */
  readonly report: () => Report;
  readonly counts: () => TrafficCounts;
}

/** The body of no request or response of the contract is larger. */
export const MAX_BODY_BYTES = 1_000_000;

/**
 * Creates a proxy that passes live traffic to the target and reports what of it breaks the contract.
 *
 * @throws RangeError when `waive` names a decision that does not exist.
 */
export function watchTraffic({ target, maxBodyBytes = MAX_BODY_BYTES, waive, onFinding }: TrafficOptions): Traffic {
  assertNames({ ...(waive === undefined ? {} : { waive }) }, []);
  const startedAt = new Date();
  const origin = `${target.origin}${target.pathname.replace(/\/+$/, "")}`;
  const collector = createCollector([requestConformance, ...checks], origin);
  const unreachable = { times: 0, reason: "" };
  const onExchange = (passed: PassedExchange) => {
    const { exchange, isWhole } = toExchange(passed, maxBodyBytes);
    for (const finding of collector.judge(exchange, isWhole)) onFinding?.(finding);
  };
  const onUnreachable = (reason: string) => {
    unreachable.times += 1;
    unreachable.reason = reason;
  };
  return {
    server: createProxy({ target, maxBodyBytes, onExchange, onUnreachable }),
    counts: collector.counts,
    report: () =>
      makeReport([...collector.results(), ...toUnjudged(collector.counts(), unreachable, maxBodyBytes)], {
        ...{ kind: "traffic", target: origin, seed: 0, startedAt, stopped: false, redactor: createRedactor() },
        ...(waive === undefined ? {} : { waive }),
      }),
  };
}

/** What the kit could not tell. */
function toUnjudged(
  { partial }: TrafficCounts,
  unreachable: { readonly times: number; readonly reason: string },
  maxBodyBytes: number,
): readonly CaseResult[] {
  const toResult = (name: string, title: string, verdict: "skip" | "error", reason: string): CaseResult => ({
    ...{ id: `server/checks/${name}`, operation: null, group: "checks", title, covers: {}, verdict, reason },
    rule: { source: "standard", name: "RFC 9110, section 7.6", text: "A proxy passes messages on." },
    durationMs: 0,
  });
  const limit = maxBodyBytes.toLocaleString("en");
  return [
    ...(partial === 0
      ? []
      : [
          toResult(
            "whole_bodies",
            "bodies are small enough to be checked",
            "skip",
            `${partial} exchanges have a body that is incomplete, encoded, or larger than ${limit} bytes: only their heads were checked`,
          ),
        ]),
    ...(unreachable.times === 0
      ? []
      : [
          toResult(
            "target_responds",
            "the target responds",
            "error",
            `The target did not respond ${unreachable.times} times: ${unreachable.reason}`,
          ),
        ]),
  ];
}
