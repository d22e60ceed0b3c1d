import type { SourceLocation } from "@credential-api/openapi/lines";
import type { Diff } from "../compare/diff-contracts.ts";
import { describeUses } from "../compare/uses.ts";
import type { Approval } from "../gate/approvals.ts";
import { approvalOf } from "../gate/gate.ts";
import type { Change } from "../rules/change.ts";
import type { Verdict } from "../rules/rule.ts";

const SECTIONS: readonly (readonly [Verdict, string])[] = [
  ["major", "What breaks"],
  ["minor", "What is new"],
  ["patch", "What is described differently"],
];

const PROMISE: Readonly<Record<Verdict | "none", string>> = {
  major: "Programs may have to change.",
  minor: "Everything that worked still works.",
  patch: "No program can notice.",
  none: "Nothing has changed.",
};

/** A comparison as an entry of the changelog, or as a comment for reviewers. `day` is `YYYY-MM-DD`. */
export function formatMarkdown(diff: Diff, approvals: readonly Approval[], day: string): string {
  const sections = SECTIONS.flatMap(([verdict, title]) => {
    const changes = diff.changes.filter((change) => change.verdict === verdict);
    return changes.length === 0
      ? []
      : [`### ${title}\n\n${changes.map((change) => item(change, approvals)).join("\n")}`];
  });
  const since = `${PROMISE[diff.verdict]} Compared with ${diff.base.name}.`;
  return `${[`## ${diff.revision.version}, ${day}`, since, ...diff.notes, ...sections].join("\n\n")}\n`;
}

function item(change: Change, approvals: readonly Approval[]): string {
  const { message, rule, because, impacts, instead, verdict, uses, base, revision } = change;
  const [here, there] = [inCode(revision), inCode(base)];
  const locations = here === undefined ? `was ${there}` : there === undefined ? here : `${here}, was ${there}`;
  const head = `- ${message} (${locations})`;
  if (verdict === "patch") return head;
  const approval = verdict === "major" ? approvalOf(change, approvals) : undefined;
  const details = [
    ...(uses.length > 0 ? [`In: ${describeUses(uses)}.`] : []),
    `Why ${verdict}: ${because}`,
    ...impacts.map(({ audience, action }) => `For ${audience}: ${action}`),
    ...(approval === undefined ? [] : [`Approved: ${approval.reason.replace(/\s+/g, " ")}`]),
    ...(verdict === "major" && approval === undefined
      ? [`Not approved (\`${rule}\`). Compatible way: ${instead ?? "none."}`]
      : []),
  ];
  return [head, ...details.map((detail) => `  - ${detail}`)].join("\n");
}

function inCode(location: SourceLocation | undefined): string | undefined {
  return location?.exact ? `\`${location.file}:${location.line}\`` : undefined;
}
