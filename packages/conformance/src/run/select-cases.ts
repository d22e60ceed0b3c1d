import type { Case } from "../model/case.ts";
import type { InspectionOptions } from "../model/inspection.ts";

/** The groups that run only when `include` names them: they need a server for this run alone. */
const OPTIONAL_GROUPS: ReadonlySet<string> = new Set(["sockets"]);

/** The cases that a run consists of, in their order. A group that `only` names by its full id or pattern is included. */
export function selectCases(
  cases: readonly Case[],
  { only = [], include = [] }: Pick<InspectionOptions, "only" | "include">,
): readonly Case[] {
  return cases
    .filter(({ group }) => !OPTIONAL_GROUPS.has(group) || include.includes(group))
    .filter(({ id }) => only.length === 0 || only.some((pattern) => containsPattern(pattern, id)));
}

/** Whether a part of the id fits the pattern, in which `*` stands for any text. */
function containsPattern(pattern: string, id: string): boolean {
  return toExpression(pattern, false).test(id);
}

/** Whether the whole id fits the pattern. */
export function matchesId(pattern: string, id: string): boolean {
  return toExpression(pattern, true).test(id);
}

function toExpression(pattern: string, whole: boolean): RegExp {
  const source = pattern
    .split("*")
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return new RegExp(whole ? `^${source}$` : source);
}
