import type { SourceLocation } from "@credential-api/openapi/lines";
import type { Diff } from "../compare/diff-contracts.ts";
import type { Problem } from "../gate/approvals.ts";
import { nextVersion } from "../rules/next-version.ts";

/**
 * A comparison for machines: the `Diff` with its `nextVersion` and the `problems` of the gate. Places have no absolute
 * paths, so the same contracts give the same text on every machine.
 */
export function formatJson(diff: Diff, problems: readonly Problem[]): string {
  const report = {
    base: diff.base,
    revision: diff.revision,
    verdict: diff.verdict,
    nextVersion: diff.verdict === "none" ? diff.base.version : nextVersion(diff.base.version, diff.verdict),
    changes: diff.changes.map(({ base, revision, ...change }) => ({
      ...change,
      base: withoutPath(base),
      revision: withoutPath(revision),
    })),
    notes: diff.notes,
    problems: problems.map(({ message, location }) => ({ message, location: withoutPath(location) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function withoutPath(location: SourceLocation | undefined) {
  if (location === undefined) return null;
  const { path, ...rest } = location;
  return rest;
}
