import { join, resolve } from "node:path";
import { formatLocation } from "@credential-api/openapi/lines";
import { getLineColLocation, lint, lintConfig, loadConfig, type NormalizedProblem } from "@redocly/openapi-core";
import { createProblem, type Problem } from "../problem/problem.ts";
import { explainFailure, ROOT_FILE, toFileName } from "./lint-failure.ts";
import { reword, toSentence } from "./reword.ts";
import { findYamlErrors } from "./yaml-errors.ts";

/**
 * Lints the contract in `folder` by its own `redocly.yaml` and rules. Warnings count like errors. Every command uses this
 * one linter: `lint`, `dev`, `generate`, `contract:new` and `contract:release`.
 *
 * @param folder reported as `spec` in the problems; its name on the disk may differ
 * @returns the problems; what keeps the contract from being read at all is a problem as well
 */
export async function lintSpec(folder: string): Promise<readonly Problem[]> {
  const root = join(resolve(folder), "..");
  try {
    const config = await loadConfig({ configPath: join(folder, "redocly.yaml") });
    const ofConfig = await lintConfig({ config });
    const ofSpec = await lint({ ref: join(folder, "openapi.yaml"), config });
    const found = [...ofConfig, ...ofSpec].filter(({ ignored }) => !ignored);
    const problems = found.map((problem) => toProblem(problem, root, folder));
    const unique = [
      ...new Map(problems.map((one) => [[formatLocation(one), one.rule, one.message].join(" "), one])).values(),
    ];
    // A file that cannot be read has consequences everywhere.
    const unreadable = unique.filter(({ rule }) => rule === "contract/files-readable");
    if (unreadable.length > 0) return unreadable;
    // An example that could not be validated follows from another problem.
    const causes = unique.filter(({ message }) => !message.startsWith("Example validation errored"));
    return causes.length > 0 ? causes : unique;
  } catch (error) {
    const errors = findYamlErrors(resolve(folder));
    return errors.length > 0 ? errors : [explainFailure(error, root, folder)];
  }
}

function toProblem(found: NormalizedProblem, root: string, folder: string): Problem {
  const [location] = found.location;
  const { ruleId: rule, message } = found;
  if (location === undefined) return createProblem(root, ROOT_FILE, rule, toSentence(message));
  const { source, start, end } = getLineColLocation(location);
  const words = reword({
    rule,
    message,
    suggestions: found.suggest,
    path: source.absoluteRef,
    text: source.body,
    pointer: location.pointer,
    folder,
  });
  const width = end?.line === start.line ? end.col - start.col : 1;
  const file = toFileName(source.absoluteRef, root);
  return createProblem(root, { file, line: start.line, column: start.col, width }, rule, words);
}
