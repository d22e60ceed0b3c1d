import type { CaseResult, Report, ReportedFailure } from "../../src/model/report.ts";

/** A case that passes, with what a test changes. */
export function toResult(id: string, changes: Partial<CaseResult> = {}): CaseResult {
  return {
    id,
    operation: "updateMobileSignature",
    group: "statuses",
    title: "200 when the update is accepted",
    covers: { status: 200 },
    rule: {
      source: "V",
      name: "stale-versions",
      text: "The version in the request is not the current one. Nothing changed.",
      location: "spec/operations/update-mobile-signature/operation.yaml:61",
    },
    verdict: "pass",
    durationMs: 12,
    ...changes,
  };
}

/** A case that fails, with one exchange. */
export function toFailed(
  id: string,
  changes: Partial<CaseResult> = {},
  failure: Partial<ReportedFailure> = {},
): CaseResult {
  return toResult(id, {
    title: "409 when the version is stale",
    covers: { status: 409, code: "errors.pessimisticLockingFailure" },
    verdict: "fail",
    failure: {
      expected: "status 409 with code errors.pessimisticLockingFailure",
      received: "status 500",
      exchanges: [
        {
          curl: `curl -i -X PATCH http://server.test/users/1/mobile-signature \\\n  -d '{"version":6}'`,
          response: 'HTTP 500\ncontent-type: application/json\n\n{"errors":[{"code":"errors.internal"}]}',
        },
      ],
      seed: 7,
      repeat: `conformance http://server.test --only ${id} --seed 7`,
      ...failure,
    },
    ...changes,
  });
}

/** A report of some results. */
export function toReport(results: readonly CaseResult[], changes: Partial<Report> = {}): Report {
  return {
    kind: "inspection",
    kit: "1.0.0",
    contract: { version: "1.2.0", sha256: "0f".repeat(32) },
    target: "http://server.test",
    seed: 7,
    startedAt: "2026-11-29T09:00:00.000Z",
    durationMs: 12_340,
    verdict: results.some(({ verdict }) => verdict === "fail") ? "does not conform" : "conforms",
    results,
    coverage: { declared: 210, covered: 151 },
    ...changes,
  };
}

const id = (name: string) => `update-mobile-signature/statuses/${name}`;

/** A result of every kind that reports treat differently. */
export const everyKind: Report = toReport(
  [
    toResult(id("success")),
    toFailed(id("stale-version")),
    toFailed(id("expired"), { known: { reason: "ticket 12", until: "2026-10-31", expired: true } }),
    toFailed(id("known"), { known: { reason: "ticket 13", until: "2027-10-31", expired: false } }),
    toFailed(id("waived"), {
      rule: { source: "D", name: "strict-json", text: "Strict JSON. …", location: "spec/DECISIONS.md:61" },
      waived: true,
    }),
    toResult(id("surprise"), { known: { reason: "ticket 14", expired: false } }),
    toResult(id("broken"), { verdict: "error", reason: "NoResponse: read ECONNRESET" }),
    toResult(id("missing"), { verdict: "skip", reason: "No configuration supplies tokens (--config)" }),
    toResult(id("missing-too"), { verdict: "skip", reason: "No configuration supplies tokens (--config)" }),
    toResult("get-vasco-credential/statuses/read-only", {
      operation: "getVascoCredential",
      verdict: "skip",
      reason: "A read-only run sends no PATCH",
    }),
    toResult("server/methods/options", { operation: null, group: "methods", covers: {} }),
  ],
  {
    changes: [
      { id: id("stale-version"), before: "pass", now: "fail" },
      { id: id("success"), before: "fail", now: "pass" },
      { id: id("gone"), before: "pass", now: "absent" },
    ],
  },
);
