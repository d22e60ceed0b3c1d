import { globSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { findYamlError } from "@credential-api/openapi/yaml-error";
import { createProblem, type Problem, readText } from "../problem/problem.ts";

/**
 * Finds the files that are not YAML, before anything reads them for what they say: one problem per file, its first. What
 * either of the two parsers in use rejects is not YAML.
 *
 * @param folder the contract, absolute; the problems have its name before that of the file
 */
export function findYamlErrors(folder: string): readonly Problem[] {
  const root = join(folder, "..");
  return listYamlFiles(folder).flatMap((name) => {
    const file = `${basename(folder)}/${name}`;
    const text = readText(join(root, file));
    if (text === known.get(file)) return [];
    const error = findYamlError(text);
    if (error !== undefined) return [createProblem(root, { file, ...error }, "yaml", error.message)];
    known.set(file, text);
    return [];
  });
}

/** The YAML files that people write, releases and approvals aside: relative to the folder, with forward slashes, sorted. */
export function listYamlFiles(folder: string): readonly string[] {
  const files = globSync(["*.yaml", "{operations,shared}/**/*.yaml"], { cwd: folder });
  return files.map((file) => file.split(sep).join("/")).sort();
}

/** Texts without an error: of all files, one or two have changed since the last time. */
const known = new Map<string, string>();
