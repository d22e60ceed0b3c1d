import { formatLocation } from "@credential-api/openapi/lines";
import type { Diff } from "../compare/diff-contracts.ts";
import type { Contract } from "../read/contract.ts";
import { parseVersion } from "../read/version.ts";
import type { Change } from "../rules/change.ts";
import { nextVersion } from "../rules/next-version.ts";
import type { Verdict } from "../rules/rule.ts";
import type { Approval, Problem } from "./approvals.ts";

const LEVELS: readonly Verdict[] = ["patch", "minor", "major"];

/** The approval of a change, if there is one. Only a major change needs one. */
export function approvalOf(
  { rule, pointer }: Pick<Change, "rule" | "pointer">,
  approvals: readonly Approval[],
): Approval | undefined {
  return approvals.find((approval) => approval.rule === rule && approval.pointer === pointer);
}

/** The versions that may follow the base: the one that the verdict requires, and those that promise less. */
function allowedVersions({ base, verdict }: Diff): readonly string[] {
  const levels = verdict === "none" ? LEVELS : LEVELS.slice(LEVELS.indexOf(verdict));
  const next = levels.map((level) => nextVersion(base.version, level));
  return verdict === "none" ? [base.version, ...next] : next;
}

/**
 * Everything that prevents the release of the working contract: a version that promises more than the changes keep, a
 * breaking change without approval, an approval that has expired or matches no change. Empty when nothing does.
 */
export function checkGate(
  diff: Diff,
  working: Pick<Contract, "lines">,
  approvals: readonly Approval[],
  now: Date,
): readonly Problem[] {
  const today = now.toISOString().slice(0, 10);
  const majors = diff.changes.filter(({ verdict }) => verdict === "major");
  return [
    ...checkVersion(diff, working),
    ...majors.filter((change) => approvalOf(change, approvals) === undefined).map(unapproved),
    ...approvals.flatMap((approval) => checkApproval(approval, majors, today)),
  ];
}

/** Reports an `info.version` that is not three numbers. */
export function checkVersionForm({ version, lines }: Pick<Contract, "version" | "lines">): readonly Problem[] {
  if (parseVersion(version) !== undefined) return [];
  return [{ message: `info.version ${version} is not a version like 1.2.3.`, location: lines.locate("/info/version") }];
}

function checkVersion(diff: Diff, { lines }: Pick<Contract, "lines">): readonly Problem[] {
  const { version } = diff.revision;
  const malformed = checkVersionForm({ version, lines });
  if (malformed.length > 0) return malformed;
  const allowed = allowedVersions(diff);
  if (allowed.includes(version)) return [];
  const choice = allowed.length === 1 ? allowed.join("") : `${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}`;
  const why =
    version === diff.base.version
      ? `${version} is frozen, and the contract has changed since`
      : `the changes since ${diff.base.version} are ${diff.verdict === "none" ? "none" : diff.verdict}`;
  return [
    { message: `info.version is ${version}, but ${why}. Write ${choice}.`, location: lines.locate("/info/version") },
  ];
}

function unapproved({ rule, pointer, message, base, revision }: Change): Problem {
  const was = revision?.exact || base === undefined ? [] : [`It was in ${formatLocation(base)}.`];
  return {
    message: [
      `This breaking change has no approval (${rule}): ${message}`,
      ...was,
      "Undo it, use the compatible way, or write spec/approvals/<name>.yaml:",
      `  rule: ${rule}`,
      `  pointer: ${JSON.stringify(pointer)}`,
      "  reason: <why the break is worth it>",
      "  expires: <the last day of the approval, for example 2027-01-31>",
    ].join("\n"),
    location: revision,
  };
}

function checkApproval(approval: Approval, majors: readonly Change[], today: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (!majors.some((change) => approvalOf(change, [approval]) !== undefined)) {
    problems.push({
      message: `This approval matches no major change: none is ${approval.rule} at ${approval.pointer}. Delete the file.`,
      location: approval.location,
    });
  }
  if (approval.expires < today) {
    problems.push({
      message: `This approval expired on ${approval.expires}. Renew it or undo the change.`,
      location: approval.expiresLocation,
    });
  }
  return problems;
}
