import { join } from "node:path";
import { publish, readSpec } from "@credential-api/contract/generate";
import { listChangedLines, toChangeProblem } from "../changes/changed-lines.ts";
import type { ContractState } from "../changes/contract-state.ts";
import type { Problem } from "../problem/problem.ts";
import { lintSpec } from "./lint-spec.ts";

/**
 * Lints the contract after an edit. Problems in the saved files come first. When all problems are examples in other files,
 * one problem before them shows the lines of the contract that have changed since it was last correct.
 *
 * @param saved relative to the root
 * @param before the contract when it was last correct
 */
export async function lintChangedSpec(
  root: string,
  saved: readonly string[],
  before: ContractState | undefined,
): Promise<readonly Problem[]> {
  const problems = await lintSpec(join(root, "spec"));
  const isSaved = ({ file }: Problem) => saved.includes(file);
  if (problems.every((problem) => problem.rule.endsWith("-examples") && !isSaved(problem)) && before !== undefined) {
    const [first] = problems;
    if (first === undefined) return [];
    const { document } = await readSpec(join(root, "spec"));
    // Only the bundle is compared: an example depends on no catalogue.
    const changed = listChangedLines(root, before, { ...before, ...publish(document) });
    const consequence = `The contract changed here, and ${problems.length} examples elsewhere are no longer valid.`;
    return [...toChangeProblem(root, changed, first.rule, consequence), ...problems];
  }
  const rank = (problem: Problem) =>
    Number(isRoot(problem)) * 4 + Number(isSaved(problem)) * 2 + Number(!problem.rule.endsWith("-examples"));
  return problems.toSorted((one, other) => rank(other) - rank(one));
}

/** Other problems may follow from these. */
function isRoot({ rule }: Problem): boolean {
  return rule === "no-unresolved-refs" || rule === "contract/patterns-valid";
}
