import { join } from "node:path";
import { readSpec } from "@credential-api/contract/generate";
import { readSpecLines } from "../../spec-lines/spec-lines.ts";
import { listClues } from "../../typecheck/clues.ts";
import type { ContractState } from "../../typecheck/contract-state.ts";
import { type Finding, groupByCause } from "../../typecheck/find-cause.ts";
import type { Problem } from "../../typecheck/problem.ts";
import { problemOfCause } from "../../typecheck/problem-of-cause.ts";
import { createSourceFiles } from "../../typecheck/source-files.ts";

/**
 * Leads examples that do not fit any more, in files nobody has touched, back to the change of a schema that made them so.
 * What no change explains, and everything else, stays as it is.
 *
 * @param before the contract when its examples fitted
 */
export async function explainExamples(
  root: string,
  problems: readonly Problem[],
  saved: readonly string[],
  before: ContractState | undefined,
): Promise<readonly Problem[]> {
  const isMeant = ({ rule, file, line }: Problem) => rule.includes("examples") && line > 0 && !saved.includes(file);
  if (before === undefined || !problems.some(isMeant)) return problems;
  const specFolder = join(root, "spec");
  const { document } = await readSpec(specFolder);
  // Of the state before, only the bundle is compared: an example knows no catalogue.
  const clues = listClues(before, { ...before, ...document });
  const sources = createSourceFiles(root);
  const findings = problems.filter(isMeant).map(({ file, line, column, rule, message }): Finding => {
    return { file, line, column, code: rule, message, details: [], source: sources.line(file, line) };
  });
  const { caused } = groupByCause(findings, clues, true);
  const explained = new Set(caused.flatMap((effect) => effect.findings.map(keyOf)));
  const lines = readSpecLines(specFolder, document);
  const nouns = ["one example", "examples"] as const;
  return [
    ...problems.filter((problem) => !explained.has(keyOf({ ...problem, code: problem.rule }))),
    ...caused.map(({ clue, findings: found }) => {
      // What to do is said once, of the change.
      const told = found.map(({ message, ...finding }) => {
        return { ...finding, code: "", message: message.replace(REMEDY, "") };
      });
      const rule = found[0]?.code ?? "examples";
      return problemOfCause({ clue, findings: told, rule, nouns }, lines, sources);
    }),
  ];
}

const REMEDY = / Change the example, or the schema\.$/;

function keyOf({ file, line, column, code, message }: Pick<Finding, "file" | "line" | "column" | "code" | "message">) {
  return [file, line, column, code, message].join(" ");
}
