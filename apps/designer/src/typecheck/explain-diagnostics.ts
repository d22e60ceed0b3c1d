import { join } from "node:path";
import { readSpecLines, type SpecLines } from "../spec-lines/spec-lines.ts";
import { listClues } from "./clues.ts";
import type { ContractState } from "./contract-state.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { type Finding, groupByCause } from "./find-cause.ts";
import { makeExcerpt, type Problem } from "./problem.ts";
import { problemOfCause } from "./problem-of-cause.ts";
import { createSourceFiles, type SourceFiles } from "./source-files.ts";

/** What can be known about why the code does not fit the contract. */
export interface Background {
  /** The contract when the code was right; undefined when that is not known. */
  readonly before: ContractState | undefined;
  /** The contract that the compiler saw. */
  readonly after: ContractState | undefined;
  /** True when nothing but the contract has changed in between. */
  readonly isOnlyCause: boolean;
}

/**
 * Turns what the compiler says into problems. What comes from a change of the contract is one problem per change, at the
 * line of `spec/` where the change was made, with the places in the code as its consequences. All else stays a problem of
 * the code. Those of the contract come first.
 */
export async function explainDiagnostics(
  root: string,
  diagnostics: readonly Diagnostic[],
  { before, after, isOnlyCause }: Background,
): Promise<readonly Problem[]> {
  const sources = createSourceFiles(root);
  const findings = diagnostics.map((found): Finding => ({ ...found, source: sources.line(found.file, found.line) }));
  const clues = before === undefined || after === undefined ? [] : listClues(before, after);
  const { caused, others } = groupByCause(findings, clues, isOnlyCause);
  const lines = caused.length === 0 ? undefined : await readLines(root, after);
  const nouns = ["one place in the code", "places in the code"] as const;
  return [
    ...caused.map((effect) => problemOfCause({ ...effect, rule: "types", nouns }, lines, sources)),
    ...others.map((finding) => codeProblem(finding, sources)),
  ];
}

function codeProblem({ file, line, column, code, message, details }: Finding, sources: SourceFiles): Problem {
  const excerpt = file === "" ? "" : makeExcerpt(sources.text(file), line, column);
  return { file, line, column, rule: "types", message: `${code} ${message}`, excerpt, consequences: details };
}

/** Lines are found when the spec can be read; while a person is writing it, it may not be. */
async function readLines(root: string, document: ContractState | undefined): Promise<SpecLines | undefined> {
  try {
    return readSpecLines(join(root, "spec"), document);
  } catch {
    return undefined;
  }
}
