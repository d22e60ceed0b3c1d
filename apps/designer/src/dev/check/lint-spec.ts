import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import {
  BaseResolver,
  getLineColLocation,
  lint,
  lintConfig,
  loadConfig,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { formatPlace } from "../../spec-lines/place.ts";
import type { ContractState } from "../../typecheck/contract-state.ts";
import { makeExcerpt, type Problem } from "../../typecheck/problem.ts";
import { findBadPatterns } from "./bad-patterns.ts";
import { explainExamples } from "./explain-examples.ts";
import { sentence, toPlainWords } from "./plain-words.ts";

/** What a lint run found, and what it read. */
export interface LintResult {
  /** The root causes first: references that lead nowhere, then what stands in the saved files, then the rest. */
  readonly problems: readonly Problem[];
  /** Every file that the contract consists of by reference, absolute. */
  readonly dependencies: readonly string[];
}

/**
 * Lints the contract by its own `redocly.yaml` and rules, which judge the examples as well. Warnings are no problems here.
 *
 * @param saved the files that were just saved, relative to the root: what is wrong in them is told first
 * @param before the contract when it was last right
 */
export async function lintSpec(
  root: string,
  saved: readonly string[],
  before: ContractState | undefined,
): Promise<LintResult> {
  const specFolder = join(root, "spec");
  const resolver = new BaseResolver();
  try {
    const config = await loadConfig({ configPath: join(specFolder, "redocly.yaml") });
    const ofConfig = await lintConfig({ config });
    const ofSpec = await lint({ ref: join(specFolder, "openapi.yaml"), config, externalRefResolver: resolver });
    const found = [...ofConfig, ...ofSpec].filter(({ severity, ignored }) => severity === "error" && !ignored);
    const problems = [
      ...findBadPatterns(root, [...resolver.getFiles()]),
      ...found.map((problem) => toProblem(problem, root, specFolder)),
    ];
    const ordered = inOrder(problems, saved);
    const explained = isReadable(ordered) ? await explainExamples(root, ordered, saved, before) : ordered;
    return { problems: inOrder(explained, saved), dependencies: [...resolver.getFiles()] };
  } catch (error) {
    return { problems: [ofFailure(error, root, saved)], dependencies: [...resolver.getFiles()] };
  }
}

function toProblem(found: NormalizedProblem, root: string, specFolder: string): Problem {
  const [location] = found.location;
  const { ruleId: rule, message } = found;
  if (location === undefined) return at("spec/openapi.yaml", 1, 1, rule, sentence(message), "");
  const { source, start, end } = getLineColLocation(location);
  const file = relative(root, source.absoluteRef).split(sep).join("/");
  const words = toPlainWords({
    rule,
    message,
    suggestions: found.suggest,
    path: source.absoluteRef,
    text: source.body,
    pointer: location.pointer,
    specFolder,
  });
  const width = end?.line === start.line ? end.col - start.col : 1;
  return at(file, start.line, start.col, rule, words, makeExcerpt(source.body, start.line, start.col, width));
}

/** A rule that fails, a document that is no contract: the linter has no place for these. */
function ofFailure(error: unknown, root: string, saved: readonly string[]): Problem {
  if (error instanceof YamlParseError) {
    const { source, line, col, message } = error;
    const file = relative(root, source.absoluteRef).split(sep).join("/");
    return at(file, line, col, "yaml", sentence(message), makeExcerpt(source.body, line, col));
  }
  const missing = missingFile(error, root);
  if (missing !== undefined) {
    return at(missing, 1, 1, "lint", `${missing} is missing, and the contract needs it. Put it back.`, "");
  }
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const said = sentence(message.split("\n")[0] ?? "").replaceAll(`${root}/`, "");
  // A rule that fails, or cannot be loaded, says so in the stack. Its address ends with the version it was loaded as.
  const [, rule, ruleLine] = /\/(spec\/rules\/[\w-]+\.js)(?:\?v=\d+)?:(\d+)/.exec(`${message}\n${stack}`) ?? [];
  const file = rule ?? saved.find((name) => name.startsWith("spec/")) ?? "spec/openapi.yaml";
  const line = Number(ruleLine ?? 1);
  const words = rule === undefined ? said : `This rule fails: ${said}`;
  return at(file, line, 1, "lint", words, makeExcerpt(readText(join(root, file)), line, 1));
}

/** What could not be read below spec/ because it is not there, relative to the root. */
function missingFile(error: unknown, root: string): string | undefined {
  const [, path] = /^ENOENT: [^']*'([^']+)'/.exec(error instanceof Error ? error.message : "") ?? [];
  const file = path === undefined ? "" : relative(root, path).split(sep).join("/");
  return file.startsWith("spec/") ? file : undefined;
}

function at(file: string, line: number, column: number, rule: string, message: string, excerpt: string): Problem {
  return { file, line, column, rule, message, excerpt, consequences: [] };
}

/** A contract with references that lead nowhere cannot be compared with the one before. */
function isReadable(problems: readonly Problem[]): boolean {
  return !problems.some(({ rule }) => rule === "no-unresolved-refs");
}

function inOrder(problems: readonly Problem[], saved: readonly string[]): readonly Problem[] {
  const byRank = Map.groupBy(withoutRepeats(problems), (problem) => rankOf(problem, saved));
  const causes = [0, 1, 2, 3].flatMap((rank) => byRank.get(rank) ?? []);
  return causes.length > 0 ? causes : (byRank.get(NOT_JUDGED) ?? []);
}

/** What could not be judged because of something else. */
const NOT_JUDGED = 4;

function rankOf({ rule, file, message }: Problem, saved: readonly string[]): number {
  if (rule === "no-unresolved-refs" || rule === "pattern") return 0;
  if (message.startsWith("Example validation errored")) return NOT_JUDGED;
  if (!saved.includes(file)) return 3;
  return rule.includes("examples") ? 2 : 1;
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const byText = new Map(
    problems.map((problem) => [[formatPlace(problem), problem.rule, problem.message].join(" "), problem]),
  );
  return [...byText.values()];
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
