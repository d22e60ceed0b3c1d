import { Command, Option } from "commander";
import { repositoryRoot } from "../cli.ts";
import { cut } from "../problem/format-problems.ts";
import { commitFiles, completeCommit } from "../release/commit-files.ts";
import { findPrompts } from "../release/prompts.ts";
import { type Scaffold, scaffoldOperation } from "./new-operation.ts";
import type { NewOperation } from "./plan-operation.ts";
import { type Kind, kinds } from "./template.ts";

/** Code that lists resources by their kind. The compiler does not ask for another one there. */
const filesByResource = [
  "packages/reference/src/store/store.ts",
  "packages/reference/src/demo-data.ts",
  "packages/client/src/testing/make-credential.ts",
];

interface NewFlags {
  readonly kind?: Kind;
  readonly path: string;
  readonly method?: string;
  readonly tag?: string;
  readonly permission?: readonly string[];
  readonly since?: readonly string[];
  readonly dryRun?: true;
}

/** `new`: adds an operation that passes lint and does not compile until its handler is written. */
export function createNewCommand(): Command {
  return new Command("new")
    .summary("add an operation from the templates of its kind")
    .description("Add an operation: its folder in spec/, the generated code, a handler and a test to fill in.")
    .argument("<operationId>", "a verb and a noun, like getMobileSignature")
    .requiredOption("--path <path>", "the path with {parameters}")
    .addOption(
      new Option("--kind <kind>", "the templates to fill (default: by the verb, or else by --method)").choices(kinds),
    )
    .addOption(
      new Option("--method <method>", "the HTTP method (default: the usual one of the kind)").choices([
        "get",
        "post",
        "put",
        "patch",
        "delete",
      ]),
    )
    .option("--tag <tag>", "the group that shows it (default: the one of the other operations of the path)")
    .option("--permission <names...>", "what the caller needs; a new one is added (default: the one of the kind)")
    .option("--since <releases...>", "the product releases that have it (default: the newest ones)")
    .option("--dry-run", "write nothing")
    .action(async (operationId: string, { permission: permissions, dryRun, ...rest }: NewFlags) => {
      const now = new Date();
      if (!dryRun) await completeCommit(repositoryRoot);
      const wanted: NewOperation & { kind?: Kind } = { operationId, permissions, ...rest };
      const scaffold = await scaffoldOperation(repositoryRoot, wanted, now.toISOString().slice(0, 10));
      if (!dryRun) await commitFiles(repositoryRoot, scaffold.changes, { startedMs: now.getTime() });
      process.stdout.write(describe(scaffold, dryRun === true));
    });
}

function describe({ plan, changes, reused, isNewResource }: Scaffold, isDryRun: boolean): string {
  const prompts = [...changes].flatMap(([file, text]) =>
    text === null || file.includes("/src/gen/") ? [] : findPrompts(text).map((found) => ({ file, ...found })),
  );
  const { operationId, tag, permissions, since, resource } = plan;
  const lines = [
    `${operationId}: ${changes.size} files ${isDryRun ? "would be written (dry run)." : "written."} Lint passes; the code does not compile until you fill it in.`,
    `It has --tag '${tag}' --permission ${permissions.join(" ")} --since ${since.join(" ")}.`,
    ...(reused.length === 0 ? [] : [`It uses from shared/: ${reused.join(", ")}.`]),
    "",
    "Fill in:",
    ...prompts.map(({ file, line, excerpt }) => `  ${file}:${line}  ${cut(excerpt, MAX_EXCERPT_LENGTH)}`),
    ...(isNewResource
      ? [
          "",
          `These files list resources by their kind. Add ${resource} where it belongs:`,
          ...filesByResource.map((file) => `  ${file}`),
        ]
      : []),
    "",
    "Then run `npm run dev`, which generates and checks at every save.",
    "When nothing is left to fill in, `npm run contract:diff` shows the next info.version, and `npm test` checks everything.",
  ];
  return `${lines.join("\n")}\n`;
}

const MAX_EXCERPT_LENGTH = 100;
