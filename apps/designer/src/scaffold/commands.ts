import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { applyChanges, type FileChanges } from "./file-changes.ts";
import { type Beginning, makeOperation } from "./new-operation.ts";
import { findPrompts } from "./prompt.ts";
import { tidy } from "./tidy.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

interface NewOptions {
  readonly method: string;
  readonly path: string;
  readonly tag?: string;
  readonly permission?: readonly string[];
  readonly since?: readonly string[];
}

/** `new`: begins an operation, with everything that lint asks for and a handler that does not compile yet. */
export function createNewCommand(): Command {
  return new Command("new")
    .description("begin an operation: its folder in spec/, what is generated from it, a handler and a test to fill in")
    .argument("<operationId>", "a verb and a noun, like getMobileSignature")
    .requiredOption("--method <method>", "get, put, post, delete or patch")
    .requiredOption("--path <path>", "the path with {parameters}")
    .option("--tag <tag>", "the group it is shown in (default: that of the other operations of the path)")
    .option("--permission <names...>", "what the caller needs (default: the one permission to view, or to modify)")
    .option("--since <releases...>", "the product releases that have it (default: those of the last operation)")
    .option("--dry-run", "write nothing")
    .action(async (operationId: string, options: NewOptions & { readonly dryRun?: boolean }) => {
      const { permission: permissions, dryRun, ...rest } = options;
      const now = new Date();
      const date = now.toISOString().slice(0, 10);
      const beginning = await makeOperation(root, { operationId, permissions, ...rest }, date);
      const changes = await tidy(root, beginning.changes);
      if (!dryRun) await applyChanges(root, changes, now.getTime());
      tell(tellOperation({ ...beginning, changes }, dryRun === true));
    });
}

function tellOperation({ plan, changes, shared, unaware }: Beginning, isDryRun: boolean): string {
  const prompts = handWritten(changes).flatMap(([file, text]) =>
    findPrompts(text).map((found) => ({ file, ...found })),
  );
  const { operationId, tag, permissions, since } = plan;
  const lines = [
    `${operationId}: ${count(changes, isDryRun)} Lint passes; the code does not compile until it is filled in.`,
    `It has --tag '${tag}' --permission ${permissions.join(" ")} --since ${since.join(" ")}.`,
    ...(shared.length === 0 ? [] : ["", "In spec/shared/ now, because two operations use it:"]),
    ...shared.map((each) => `  ${each}`),
    "",
    "To fill in:",
    ...prompts.map(({ file, line, excerpt }) => `  ${file}:${line}  ${cut(excerpt)}`),
    ...(unaware.length === 0
      ? []
      : ["", `These know every kind of thing, and not ${plan.resource} yet. See whether it belongs there:`]),
    ...unaware.map((file) => `  ${file}`),
    "",
    "Then: pnpm dev, which generates and checks at every save, or pnpm lint, pnpm generate and pnpm typecheck by hand.",
    "When nothing is left: pnpm contract:diff says which info.version it makes, and npm test whether all of it holds.",
  ];
  return `${lines.join("\n")}\n`;
}

function handWritten(changes: FileChanges): readonly (readonly [string, string])[] {
  return [...changes].flatMap(([path, text]) =>
    text === null || path.includes("/src/gen/") ? [] : ([[path, text]] as const),
  );
}

function count(changes: FileChanges, isDryRun: boolean): string {
  return `${changes.size} files ${isDryRun ? "would be written (dry run)." : "written."}`;
}

const widest = 100;

function cut(text: string): string {
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
}

function tell(text: string): void {
  process.stdout.write(text);
}
