import { formatLocation, type SourceLocation } from "@credential-api/openapi/lines";
import type { Diff } from "../compare/diff-contracts.ts";
import { describeUses } from "../compare/uses.ts";
import type { Problem } from "../gate/approvals.ts";
import type { Change } from "../rules/change.ts";
import { nextVersion } from "../rules/next-version.ts";

const WIDTH = 100;

/** A comparison for the terminal: the next version, and for every change the reason, the lines and whom it concerns. */
export function formatText(diff: Diff): string {
  return `${[summary(diff), ...diff.notes.map((note) => `Note: ${note}`), ...diff.changes.map(paragraph)].join("\n\n")}\n`;
}

/** One line: the verdict, how many changes there are, and what the next version is. */
export function summary({ base, revision, verdict, changes }: Diff): string {
  const against = `${revision.name} (${revision.version}) against ${base.name}${base.name === base.version ? "" : ` (${base.version})`}`;
  if (verdict === "none") return `${against}: no change.`;
  const counts = (["major", "minor", "patch"] as const)
    .map((level) => [level, changes.filter((change) => change.verdict === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}`);
  return `${against}: ${verdict} (${counts.join(", ")}). The next version is ${nextVersion(base.version, verdict)}.`;
}

/** Every problem with its location and its lines. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ message, location }) =>
      location === undefined ? message : `${formatLocation(location)}: ${message}\n${location.excerpt}`,
    )
    .map((text) => `${text}\n`)
    .join("\n");
}

function paragraph(change: Change): string {
  const { verdict, rule, message, because, impacts, instead, uses, base, revision } = change;
  const lines: (readonly [string, string])[] = [
    ["now", whereIs(revision)],
    ["before", whereIs(base)],
    ...(uses.length > 0 ? [["in", describeUses(uses)] as const] : []),
    ["because", because],
    ...impacts.map(({ audience, action }) => [audience, action] as const),
    ...(verdict === "major" ? [["instead", instead ?? "There is no compatible way."] as const] : []),
    ...(verdict === "major" ? [["approve", `rule ${rule}, pointer ${change.pointer}`] as const] : []),
  ];
  const body = lines.map(([name, text]) => `  ${name.padEnd(9)} ${wrap(text)}`);
  return [`${verdict.toUpperCase()}  ${message}  [${rule}]`, ...body].join("\n");
}

function whereIs(location: SourceLocation | undefined): string {
  if (location === undefined) return "nowhere";
  return location.exact
    ? `${formatLocation(location)}  ${written(location)}`
    : `nowhere; the nearest is ${formatLocation(location)}`;
}

/** Breaks prose between words, so that a line of the terminal holds it. Words stay whole, pointers too. */
function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/ (?! )/)) {
    const last = lines.pop() ?? "";
    if (last === "" || last.length + word.length < WIDTH) lines.push(last === "" ? word : `${last} ${word}`);
    else lines.push(last, word);
  }
  return lines.join(`\n${" ".repeat(12)}`);
}

/** The line itself, without its neighbours. */
function written({ excerpt }: SourceLocation): string {
  const line = excerpt.split("\n").find((text) => text.startsWith(">")) ?? "";
  const text = line.slice(line.indexOf("|") + 1).trim();
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
