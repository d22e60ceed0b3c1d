import { join } from "node:path";
import { type GeneratedFiles, type MakeTypes, makeAll, publish, readSpec } from "@credential-api/contract/generate";
import { readSpecLines } from "@credential-api/openapi/lines";
import { listChangedLines, toChangeProblem } from "../changes/changed-lines.ts";
import type { ContractState } from "../changes/contract-state.ts";
import { createProblem, nowhere, type Problem } from "../problem/problem.ts";
import { toSentence } from "./reword.ts";

/**
 * Makes the generated files, and writes none. What no maker can act on is a problem at the first line of the contract that
 * has changed since it was last correct, or else at the schema that the message names.
 *
 * @param before the contract when it was last correct
 * @param makeTypes makes the types in another thread. Default: this thread
 */
export async function makeFiles(
  root: string,
  before: ContractState | undefined,
  makeTypes?: MakeTypes,
): Promise<{ readonly files: GeneratedFiles } | { readonly problems: readonly Problem[] }> {
  const folder = join(root, "spec");
  try {
    return { files: await makeAll(folder, makeTypes) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The code cannot be generated: ${toSentence(withoutNoise(reason))}`;
    const { document } = await readSpec(folder);
    const changed = listChangedLines(root, before, before && { ...before, ...publish(document) });
    const problems = toChangeProblem(root, changed, "generate", `${message} Fix this line.`);
    if (problems.length > 0) return { problems };
    const schema = [...reason.matchAll(/urn:credential-api:schemas:([A-Za-z]\w*)/g)].at(-1)?.[1];
    const lines = readSpecLines(folder, document);
    const where = schema === undefined ? undefined : lines.locate(`/components/schemas/${schema}`);
    return { problems: [createProblem(root, where ?? nowhere, "generate", message)] };
  }
}

function withoutNoise(reason: string): string {
  return reason.replace(/^strict mode: /, "").replace(/ \(strict\w+\)$/, "");
}
