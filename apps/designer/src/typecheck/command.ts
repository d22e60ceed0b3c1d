import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { Command } from "commander";
import { createTypeChecker, type TypeCheck } from "./check-types.ts";
import { isCodeCommitted, readCommittedState, readPresentState } from "./contract-state.ts";
import { type Background, explainDiagnostics } from "./explain-diagnostics.ts";
import { tellProblems } from "./tell-problems.ts";

/** `typecheck`: checks all rooms, and names the line of the contract that an error comes from. */
export function createTypecheckCommand(): Command {
  return new Command("typecheck")
    .description("check the types of all rooms; an error that the contract caused begins with the line in spec/")
    .action(async () => {
      const isRight = await typecheck(fileURLToPath(new URL("../../../../", import.meta.url)));
      if (!isRight) process.exitCode = 1;
    });
}

async function typecheck(root: string): Promise<boolean> {
  const { rooms, ms, diagnostics } = await checkOnce(root);
  const seconds = (ms / 1_000).toFixed(1);
  if (diagnostics.length === 0) {
    process.stdout.write(`types: ${rooms} rooms are right (${seconds} s)\n`);
    return true;
  }
  const problems = await explainDiagnostics(root, diagnostics, await readBackground(root));
  const isColoured = process.stdout.hasColors?.() ?? false;
  const count = diagnostics.length === 1 ? "one error" : `${diagnostics.length} errors`;
  process.stdout.write(`${tellProblems(problems, { isColoured, inFull: problems.length, most: 50, widest: 1_000 })}\n`);
  process.stdout.write(`types: ${count} in ${rooms} rooms (${seconds} s)\n`);
  return false;
}

/** The contract as it was committed last. Where that is the one that is wrong, as in CI, the one before. */
async function readBackground(root: string): Promise<Background> {
  const [after, last] = await Promise.all([readPresentState(root), readCommittedState(root)]);
  const revision = isDeepStrictEqual(after, last) ? "HEAD~1" : "HEAD";
  const [before, isOnlyCause] = await Promise.all([
    readCommittedState(root, revision),
    isCodeCommitted(root, revision),
  ]);
  return { before, after, isOnlyCause };
}

async function checkOnce(root: string): Promise<TypeCheck> {
  const checker = createTypeChecker(root);
  try {
    return await checker.check();
  } finally {
    await checker.stop();
  }
}
