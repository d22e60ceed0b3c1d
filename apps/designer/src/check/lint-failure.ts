import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { YamlParseError } from "@redocly/openapi-core";
import { createProblem, type Problem } from "../problem/problem.ts";
import { toSentence } from "./reword.ts";

/** The beginning of the contract: where a problem is that has no other location. */
export const ROOT_FILE = { file: "spec/openapi.yaml", line: 1, column: 1 };

/** The name of a file for people: relative to the root of the repository, with forward slashes. */
export function toFileName(path: string, root: string): string {
  return relative(root, path).split(sep).join("/");
}

/**
 * Explains why the linter could not run: a file is missing, empty or not YAML, or a rule cannot be loaded or throws. The
 * linter has no location for these.
 *
 * @param folder the contract, absolute
 */
export function explainFailure(error: unknown, root: string, folder: string): Problem {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const words = toSentence(message.split("\n")[0] ?? "").replaceAll(`${root}/`, "");
  if (error instanceof YamlParseError) {
    const { source, line, col } = error;
    const where = { file: toFileName(source.absoluteRef, root), line, column: col };
    return createProblem(root, where, "yaml", toSentence(message));
  }
  const [, missing = ""] = /^ENOENT: [^']*'([^']+)'/.exec(message) ?? [];
  const file = missing === "" ? "" : toFileName(missing, root);
  if (file !== "" && !file.startsWith("..") && !existsSync(missing)) {
    const text = `${file} is missing, and the contract needs it. Restore the file.`;
    return createProblem(root, { file, line: 1, column: 1 }, "lint", text);
  }
  if (message.startsWith("Document must be JSON object")) {
    const text = `${ROOT_FILE.file} is empty or is not a map. Write the contract, or restore the file.`;
    return createProblem(root, ROOT_FILE, "lint", text);
  }
  const plugin = /^Failed to load plugin "([^"]+)"/.exec(message)?.[1];
  if (plugin !== undefined) return explainUnloadedRules(resolve(folder, plugin), root, words);
  // The address of a rule in the stack ends with the version that it was loaded as.
  const [, rule, line] = /\/(spec\/rules\/[\w/-]+\.js)(?:\?v=\d+)?:(\d+)/.exec(`${message}\n${stack}`) ?? [];
  if (rule === undefined) return createProblem(root, ROOT_FILE, "lint", words);
  return createProblem(root, { file: rule, line: Number(line), column: 1 }, "lint", `This rule fails: ${words}`);
}

/** Only Node itself names the line of a syntax error in a module, and only when it ends with the error. */
function explainUnloadedRules(plugin: string, root: string, words: string): Problem {
  const { stderr } = spawnSync(process.execPath, [plugin], { encoding: "utf8" });
  const [, place, line = "1"] = /^(\S.*\.js):(\d+)$/m.exec(stderr) ?? [];
  const [, importer] = / imported from (.*\.js)$/m.exec(stderr) ?? [];
  const path = place?.startsWith("file:") ? fileURLToPath(place) : (place ?? importer ?? plugin);
  const missing = /Cannot find (?:module|package) '([^']+)'/.exec(stderr)?.[1]?.split("/").at(-1);
  const importedAt = missing === undefined ? 0 : lineOf(path, missing);
  const reason = words.replace(/^Failed to load plugin "[^"]*": /, "");
  const where = { file: toFileName(path, root), line: importedAt || Number(line), column: 1 };
  return createProblem(root, where, "lint", `The lint rules cannot be loaded: ${reason} Correct this line.`);
}

/** The first line with a text, from 1; 0 when there is none. */
function lineOf(path: string, text: string): number {
  const [before = "", ...after] = readFileSync(path, "utf8").split(text);
  return after.length === 0 ? 0 : before.split("\n").length;
}
