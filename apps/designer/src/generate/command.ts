import { join } from "node:path";
import { findDrift, type GeneratedFiles } from "@credential-api/contract/generate";
import { Command } from "commander";
import { readCommittedState } from "../changes/contract-state.ts";
import { CliError, repositoryRoot } from "../cli.ts";
import { formatProblems } from "../problem/format-problems.ts";
import { isGenerated, rememberGenerated } from "./known-inputs.ts";
import { startThread } from "./other-thread.ts";
import { GENERATED, writeGenerated } from "./write-generated.ts";

/** `generate`: generates the code from `spec/`, or shows the line of `spec/` that prevents it. */
export function createGenerateCommand(): Command {
  return new Command("generate")
    .description("generate packages/contract/src/gen from spec/; nothing is written when the contract has a problem")
    .option("--check", "write nothing; fail when the generated code is not what spec/ says")
    .action(async ({ check = false }: { readonly check?: boolean }) => {
      if (check) await checkDrift(repositoryRoot);
      else process.stdout.write(await generate(repositoryRoot));
    });
}

/**
 * Generates the code of a repository; returns what the command prints.
 *
 * @throws CliError with the problems of the contract
 */
export async function generate(root: string): Promise<string> {
  const startMs = performance.now();
  const names = isGenerated(root) ? [] : (await writeGenerated(root, await make(root))).names;
  rememberGenerated(root);
  const seconds = ((performance.now() - startMs) / 1_000).toFixed(1);
  const list = names.map((name) => `  ${GENERATED}/${name}\n`).join("");
  return `generate: ${names.length === 0 ? "no changes" : "written"} (${seconds} s)\n${list}`;
}

/** @throws CliError when the generated code on the disk differs from what would be generated */
export async function checkDrift(root: string): Promise<void> {
  const names = await findDrift(join(root, GENERATED), await make(root));
  if (names.length === 0) return;
  const list = names.map((name) => `  ${GENERATED}/${name}`).join("\n");
  throw new CliError(`Generated code is not what spec/ says:\n${list}\nRun: npm run generate`);
}

/**
 * Makes the generated files of a contract without problems. Only the lint rules know what no room implements, so a contract
 * that violates one is not generated.
 *
 * @throws CliError with the problems of the contract
 */
async function make(root: string): Promise<GeneratedFiles> {
  const request = { root, saved: [], before: await readCommittedState(root) };
  const thread = startThread(request);
  // Loaded only when there is something to make, and while the thread loads its own part: this takes most of the time.
  const { checkSpec } = await import("../check/check-spec.ts");
  const result = await checkSpec(request, () => {}, thread).finally(thread.release);
  if ("files" in result) return result.files;
  const text = formatProblems(result.problems, { isColoured: process.stderr.hasColors?.() ?? false });
  throw new CliError(`${text}\nNothing was written.`);
}
