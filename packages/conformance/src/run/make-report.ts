import { contract } from "@credential-api/contract";
import manifest from "../../package.json" with { type: "json" };
import type { Redactor } from "../exchanges/redactor.ts";
import type { InspectionOptions } from "../model/inspection.ts";
import type { CaseResult, Report } from "../model/report.ts";
import { measureCoverage } from "./coverage.ts";
import { countsAsFailure, withExpectations } from "./judge-failures.ts";

/** What a report says beside its results. */
export interface ReportHead
  extends Pick<Report, "kind" | "target" | "against" | "seed">,
    Pick<InspectionOptions, "knownFailures" | "waive"> {
  readonly startedAt: Date;
  /** Something ended the run early, so that it cannot say that an implementation conforms. */
  readonly stopped: boolean;
  readonly redactor: Redactor;
}

/** Makes the report of results: marks known failures and waivers, removes secrets, and concludes the verdict. */
export function makeReport(found: readonly CaseResult[], head: ReportHead): Report {
  const { kind, target, against, seed, startedAt, stopped, redactor, ...expectations } = head;
  const today = startedAt.toISOString().slice(0, 10);
  const results = found.map((result) => withoutSecrets(withExpectations(result, expectations, today), redactor));
  return {
    kind,
    kit: manifest.version,
    contract: { version: contract.version, sha256: contract.sha256 },
    target,
    ...(against === undefined ? {} : { against }),
    seed,
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(Date.now() - startedAt.getTime()),
    verdict: toVerdict(results, stopped),
    results,
    // Checks of live traffic cover what callers happen to send.
    coverage: kind === "traffic" ? { declared: 0, covered: 0 } : measureCoverage(results),
  };
}

/** Secrets that became known after a failure was rendered are removed, too. */
function withoutSecrets(result: CaseResult, { redact }: Redactor): CaseResult {
  const { reason, failure } = result;
  if (reason === undefined && failure === undefined) return result;
  return {
    ...result,
    ...(reason === undefined ? {} : { reason: redact(reason) }),
    ...(failure === undefined
      ? {}
      : {
          failure: {
            ...failure,
            expected: redact(failure.expected),
            received: redact(failure.received),
            exchanges: failure.exchanges.map(({ curl, response }) => ({
              curl: redact(curl),
              response: redact(response),
            })),
          },
        }),
  };
}

/** A run that was stopped, or in which nothing could be judged, does not say that the implementation conforms. */
function toVerdict(results: readonly CaseResult[], stopped: boolean): Report["verdict"] {
  if (results.some(countsAsFailure)) return "does not conform";
  const judged = results.some(({ verdict }) => verdict === "pass" || verdict === "fail");
  return stopped || !judged || results.some(({ verdict }) => verdict === "error") ? "inconclusive" : "conforms";
}
