import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GeneratedFiles, makeAll, readSpec } from "@credential-api/contract/generate";
import { readSpecLines } from "../../spec-lines/spec-lines.ts";
import { makeExcerpt, type Problem } from "../../typecheck/problem.ts";
import { findBlamed } from "./find-blamed.ts";
import { sentence } from "./plain-words.ts";

/** What the makers made, or why they could not. */
export type Made = { readonly files: GeneratedFiles } | { readonly problem: Problem };

/**
 * Makes the generated files, and writes none. What no maker can act on is led back to the line it was written in.
 *
 * @param before the bundle that could be made last: what has changed since is blamed first
 */
export async function makeFiles(root: string, before: unknown): Promise<Made> {
  const specFolder = join(root, "spec");
  try {
    return { files: await makeAll(specFolder) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { problem: await placed(said, specFolder, before) };
  }
}

async function placed(said: string, specFolder: string, before: unknown): Promise<Problem> {
  const { document } = await readSpec(specFolder);
  const lines = readSpecLines(specFolder, document);
  const place = lines.locate(findBlamed(said, document, before) ?? "");
  const { file, line, column } = place ?? { file: "spec/openapi.yaml", line: 1, column: 1 };
  return {
    file,
    line,
    column,
    rule: "generate",
    message: toPlainWords(said),
    excerpt: place === undefined ? "" : makeExcerpt(readFileSync(place.path, "utf8"), line, column),
    consequences: [],
  };
}

function toPlainWords(said: string): string {
  const words = said
    .replace(/^strict mode: /, "")
    .replace(/ \(strict\w+\)$/, "")
    .replace(/ (?:ignored in schema )?at (?:path )?"[^"]*"$/, "");
  return `The code cannot be generated: ${sentence(words)} Mend this line.`;
}
