import { formatLocation } from "@credential-api/openapi/lines";
import type { Diff } from "../compare/diff-contracts.ts";
import type { Contract } from "../read/contract.ts";
import { nextVersion, parseVersion } from "../read/version.ts";
import type { Change, Verdict } from "../rules/change.ts";
import type { Approval, Problem } from "./approvals.ts";

const LEVELS: readonly Verdict[] = ["patch", "minor", "major"];

/** The approval of a change, if somebody gave one. Only a major change needs one. */
export function approvalOf(
  { rule, pointer }: Pick<Change, "rule" | "pointer">,
  approvals: readonly Approval[],
): Approval | undefined {
  return approvals.find((approval) => approval.rule === rule && approval.pointer === pointer);
}

/** The versions that may follow the base: the one that the verdict asks for, and those that promise less. */
function allowedVersions({ base, verdict }: Diff): readonly string[] {
  const levels = verdict === "none" ? LEVELS : LEVELS.slice(LEVELS.indexOf(verdict));
  const next = levels.map((level) => nextVersion(base.version, level));
  return verdict === "none" ? [base.version, ...next] : next;
}

/**
 * Everything that keeps the working contract from being released: a version that promises more than the changes keep, a
 * breaking change nobody approved, an approval that has expired or approves nothing. Empty when the gate is open.
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

function checkVersion(diff: Diff, { lines }: Pick<Contract, "lines">): readonly Problem[] {
  const place = lines.locate("/info/version");
  const { version } = diff.revision;
  if (parseVersion(version) === undefined)
    return [{ message: `info.version ${version} is no version like 1.2.3.`, place }];
  const allowed = allowedVersions(diff);
  if (allowed.includes(version)) return [];
  const choice = allowed.length === 1 ? allowed.join("") : `${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}`;
  const why =
    version === diff.base.version
      ? `${version} is frozen, and the contract has changed since`
      : `the changes since ${diff.base.version} are ${diff.verdict === "none" ? "none" : diff.verdict}`;
  return [{ message: `info.version is ${version}, but ${why}. Write ${choice}.`, place }];
}

function unapproved({ rule, pointer, message, base, revision }: Change): Problem {
  const stood = revision?.exact || base === undefined ? [] : [`It stood in ${formatLocation(base)}.`];
  return {
    message: [
      `Nobody has approved this breaking change (${rule}): ${message}`,
      ...stood,
      "Undo it, do it the compatible way, or write spec/approvals/<name>.yaml:",
      `  rule: ${rule}`,
      `  pointer: ${JSON.stringify(pointer)}`,
      "  reason: <why it is worth breaking people>",
      "  expires: <the last day this holds, for example 2027-01-31>",
    ].join("\n"),
    place: revision,
  };
}

function checkApproval(approval: Approval, majors: readonly Change[], today: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (!majors.some((change) => approvalOf(change, [approval]) !== undefined)) {
    problems.push({
      message: `This approves nothing: no major change is ${approval.rule} at ${approval.pointer}. Delete the file.`,
      place: approval.place,
    });
  }
  if (approval.expires < today) {
    problems.push({
      message: `This approval expired on ${approval.expires}. Decide again.`,
      place: approval.expiresPlace,
    });
  }
  return problems;
}
