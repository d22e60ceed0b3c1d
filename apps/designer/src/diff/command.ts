import { specFolder } from "@credential-api/contract/generate";
import { Command, Option } from "commander";
import { diffContracts } from "./compare/diff-contracts.ts";
import { readApprovals } from "./gate/approvals.ts";
import { checkGate } from "./gate/gate.ts";
import { readBase, readLastRelease, readWorking } from "./read/contract.ts";
import { formatJson } from "./report/format-json.ts";
import { formatMarkdown } from "./report/format-markdown.ts";
import { formatProblems, formatText, summary } from "./report/format-text.ts";

interface DiffFlags {
  readonly base?: string;
  readonly format?: "text" | "markdown" | "json";
  readonly check?: true;
  readonly spec: string;
}

/** `diff`: shows what the edits since the last release mean. */
export function createDiffCommand(): Command {
  return new Command("diff")
    .summary("show what the edits since the last release mean")
    .description("Compare the contract with its last release: patch, minor or major, and why, where, and for whom.")
    .option("--base <file or revision>", "compare with a bundled file or a git revision instead of the last release")
    .addOption(
      new Option("--format <format>", "the output format (default: text)").choices(["text", "markdown", "json"]),
    )
    .option("--check", "fail when the version or the approvals do not match the changes")
    .addOption(new Option("--spec <folder>", "folder of the contract").default(specFolder, "spec/"))
    .action(async (flags: DiffFlags) => {
      const { status, stdout, stderr } = await diff(flags);
      process.stdout.write(stdout);
      process.stderr.write(stderr);
      process.exitCode = status;
    });
}

/** What the command prints, and its exit code. Without a format, `--check` prints one line when it passes. */
export async function diff({ base, check, spec: folder, ...flags }: DiffFlags) {
  const now = new Date();
  const working = await readWorking(folder);
  const other = base === undefined ? await readLastRelease(folder) : await readBase(base, folder, process.env.INIT_CWD);
  if (other === undefined)
    return { status: 0, stdout: "There is no release to compare with yet. See: contract:release\n", stderr: "" };
  const found = diffContracts(other, working, now);
  const read = await readApprovals(folder);
  const problems = check ? [...read.problems, ...checkGate(found, working, read.approvals, now)] : [];
  const format = () => {
    if (flags.format === "json") return formatJson(found, problems);
    if (flags.format === "markdown") return formatMarkdown(found, read.approvals, now.toISOString().slice(0, 10));
    return check && flags.format === undefined ? `${summary(found)}\n` : formatText(found);
  };
  const isShown = flags.format !== "json" && problems.length > 0;
  return {
    status: problems.length > 0 ? 1 : 0,
    stdout: format(),
    stderr: isShown ? `\n${formatProblems(problems)}` : "",
  };
}
