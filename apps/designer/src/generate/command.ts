import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findDrift, type GeneratedFiles, makeAll } from "@credential-api/contract/generate";
import { Command } from "commander";
import { checkSpec } from "../dev/check/check-spec.ts";
import { GENERATED, writeGenerated } from "../dev/write-generated.ts";
import { Refusal } from "../refusal.ts";
import { readCommittedState } from "../typecheck/contract-state.ts";
import { tellProblems } from "../typecheck/tell-problems.ts";

/** `generate`: makes the generated code from `spec/`, or names the line of `spec/` that stands in the way. */
export function createGenerateCommand(): Command {
  return new Command("generate")
    .description(
      "make packages/contract/src/gen from spec/; a contract that no code can be made of changes nothing there",
    )
    .option("--check", "write nothing; fail when the generated code is not what spec/ says")
    .action(({ check = false }: { readonly check?: boolean }) => {
      const root = fileURLToPath(new URL("../../../../", import.meta.url));
      return check ? refuseDrift(root) : generate(root);
    });
}

async function generate(root: string): Promise<void> {
  const startMs = performance.now();
  const { names } = await writeGenerated(root, await make(root));
  const seconds = ((performance.now() - startMs) / 1_000).toFixed(1);
  const list = names.map((name) => `  ${GENERATED}/${name}\n`).join("");
  process.stdout.write(`generate: ${names.length === 0 ? "nothing has changed" : "written"} (${seconds} s)\n${list}`);
}

async function refuseDrift(root: string): Promise<void> {
  const names = await findDrift(join(root, GENERATED), await make(root));
  if (names.length === 0) return;
  const list = names.map((name) => `  ${GENERATED}/${name}`).join("\n");
  throw new Refusal(`Generated code is not what spec/ says:\n${list}\nRun: pnpm generate`);
}

/** What no maker can act on is judged as at a save: by then, speed is nothing, and the line is everything. */
async function make(root: string): Promise<GeneratedFiles> {
  try {
    return await makeAll(join(root, "spec"));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const { problems } = await checkSpec({ root, saved: [], before: await readCommittedState(root) }, () => {});
    const isColoured = process.stderr.hasColors?.() ?? false;
    const told = tellProblems(problems, { isColoured, inFull: problems.length, most: 50, widest: 1_000 });
    const isSaid = problems.some(({ rule, file }) => rule === "generate" || said.endsWith(`'${join(root, file)}'`));
    const own = isSaid ? [] : [`The generator says: ${said}`];
    throw new Refusal([told, ...own, "Nothing was written."].filter(Boolean).join("\n"));
  }
}
