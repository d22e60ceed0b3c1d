import { join } from "node:path";
import { findYamlError } from "@credential-api/openapi/yaml-error";
import { createProblem, type Problem, readText } from "../problem/problem.ts";

/**
 * Finds the files that are not YAML, before anything reads them for what they say: one problem per file, its first. What
 * either of the two parsers in use rejects is not YAML.
 *
 * @param files relative to the root, with forward slashes
 */
export function findYamlErrors(root: string, files: readonly string[]): readonly Problem[] {
  return files.flatMap((file) => {
    const text = readText(join(root, file));
    if (text === known.get(file)) return [];
    const error = findYamlError(text);
    if (error !== undefined) return [createProblem(root, { file, ...error }, "yaml", error.message)];
    known.set(file, text);
    return [];
  });
}

/** Texts without an error: of all files, one or two have changed since the last time. */
const known = new Map<string, string>();
