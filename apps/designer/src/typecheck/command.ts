import { isDeepStrictEqual } from "node:util";
import { Command } from "commander";
import { type ChangedLine, listChangedLines } from "../changes/changed-lines.ts";
import { readCommittedState, readPresentState } from "../changes/contract-state.ts";
import { repositoryRoot } from "../cli.ts";
import { formatProblems } from "../problem/format-problems.ts";
import { listRooms } from "./rooms.ts";
import { runTsc } from "./run-tsc.ts";
import { counted, toTypeProblems } from "./type-problems.ts";

/** `typecheck`: checks all rooms, and shows which lines of the contract have changed. */
export function createTypecheckCommand(): Command {
  return new Command("typecheck")
    .description("check the types of all rooms; errors come with the lines of spec/ that have changed")
    .action(async () => {
      const { isCorrect, text } = await typecheck(repositoryRoot, process.stdout.hasColors?.() ?? false);
      process.stdout.write(text);
      if (!isCorrect) process.exitCode = 1;
    });
}

/** Checks every room of a repository; `text` is what the command prints. */
export async function typecheck(root: string, isColoured: boolean): Promise<{ isCorrect: boolean; text: string }> {
  const rooms = listRooms(root);
  const { ms, diagnostics } = await runTsc(root, rooms);
  const seconds = (ms / 1_000).toFixed(1);
  if (diagnostics.length === 0)
    return { isCorrect: true, text: `types: ${rooms.length} rooms are correct (${seconds} s)\n` };
  const problems = toTypeProblems(root, diagnostics, await listRecentChanges(root));
  const count = `types: ${counted(diagnostics.length, "error")} in ${rooms.length} rooms (${seconds} s)`;
  return { isCorrect: false, text: `${formatProblems(problems, { isColoured })}\n${count}\n` };
}

/** Compares with the last commit, or, when all is committed as in CI, with the commit before. */
async function listRecentChanges(root: string): Promise<readonly ChangedLine[]> {
  const [after, last] = await Promise.all([readPresentState(root), readCommittedState(root)]);
  const before = isDeepStrictEqual(after, last) ? await readCommittedState(root, "HEAD~1") : last;
  return listChangedLines(root, before, after);
}
