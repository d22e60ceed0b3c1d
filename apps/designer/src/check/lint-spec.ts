import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { formatLocation } from "@credential-api/openapi/lines";
import {
  BaseResolver,
  getLineColLocation,
  lint,
  lintConfig,
  loadConfig,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { createProblem, type Problem } from "../problem/problem.ts";
import { findBadPatterns } from "./bad-patterns.ts";
import { reword, toSentence } from "./reword.ts";

/**
 * Lints the contract in `folder` by its own `redocly.yaml` and rules. Warnings count like errors. Every command uses this
 * one linter: `lint`, `dev`, `generate`, `contract:new` and `contract:release`.
 *
 * @param folder reported as `spec` in the problems; its name on the disk may differ
 * @returns the problems; what keeps the contract from being read at all is a problem as well
 */
export async function lintSpec(folder: string): Promise<readonly Problem[]> {
  const root = join(resolve(folder), "..");
  const resolver = new BaseResolver();
  try {
    const config = await loadConfig({ configPath: join(folder, "redocly.yaml") });
    const ofConfig = await lintConfig({ config });
    const ofSpec = await lint({ ref: join(folder, "openapi.yaml"), config, externalRefResolver: resolver });
    const found = [...ofConfig, ...ofSpec].filter(({ ignored }) => !ignored);
    const problems = [
      ...findBadPatterns(root, [...resolver.getFiles()]),
      ...found.map((problem) => toProblem(problem, root, folder)),
    ];
    const unique = [
      ...new Map(problems.map((one) => [[formatLocation(one), one.rule, one.message].join(" "), one])).values(),
    ];
    // An example that could not be validated follows from another problem.
    const causes = unique.filter(({ message }) => !message.startsWith("Example validation errored"));
    return causes.length > 0 ? causes : unique;
  } catch (error) {
    return [ofFailure(error, root)];
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
  const file = nameOf(source.absoluteRef, root);
  return createProblem(root, { file, line: start.line, column: start.col, width }, rule, words);
}

const ROOT_FILE = { file: "spec/openapi.yaml", line: 1, column: 1 };

/** A rule that throws, or a file that is missing: the linter has no location for these. */
function ofFailure(error: unknown, root: string): Problem {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const words = toSentence(message.split("\n")[0] ?? "").replaceAll(`${root}/`, "");
  if (error instanceof YamlParseError) {
    const { source, line, col } = error;
    return createProblem(
      root,
      { file: nameOf(source.absoluteRef, root), line, column: col },
      "yaml",
      toSentence(message),
    );
  }
  const [, missing = ""] = /^ENOENT: [^']*'([^']+)'/.exec(message) ?? [];
  const file = missing === "" ? "" : nameOf(missing, root);
  if (file !== "" && !file.startsWith("..") && !existsSync(missing)) {
    const text = `${file} is missing, and the contract needs it. Restore the file.`;
    return createProblem(root, { file, line: 1, column: 1 }, "lint", text);
  }
  // The address of a rule in the stack ends with the version that it was loaded as.
  const [, rule, line] = /\/(spec\/rules\/[\w/-]+\.js)(?:\?v=\d+)?:(\d+)/.exec(`${message}\n${stack}`) ?? [];
  if (rule === undefined) return createProblem(root, ROOT_FILE, "lint", words);
  return createProblem(root, { file: rule, line: Number(line), column: 1 }, "lint", `This rule fails: ${words}`);
}

function nameOf(path: string, root: string): string {
  return relative(root, path).split(sep).join("/");
}
