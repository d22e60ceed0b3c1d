import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { compilerPath } from "../typecheck/check-types.ts";
import { applyChanges, type FileChanges } from "./file-changes.ts";
import { type Beginning, makeOperation } from "./new-operation.ts";
import { findPrompts } from "./prompt.ts";
import { makeRename, type Rename } from "./rename.ts";
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

interface RenameOptions {
  readonly alsoIn?: readonly string[];
  readonly dryRun?: boolean;
}

/** `rename`: gives a schema or a member another name in spec and code, and lists what it leaves to a person. */
export function createRenameCommand(): Command {
  return new Command("rename")
    .description("give a schema or a member another name in spec/, in generated and in hand-written code")
    .argument("<old>", "StateName, or MobileSignature.msisdn")
    .argument("<new>", "the new name of the schema or of the member")
    .option("--also-in <schemas...>", "further schemas whose member of the same name gets the new one")
    .option("--dry-run", "write nothing")
    .action(async (oldName: string, newName: string, { alsoIn = [], dryRun }: RenameOptions) => {
      const startedMs = Date.now();
      const rename = await makeRename(root, compilerPath(root), { oldName, newName, alsoIn });
      const changes = await tidy(root, rename.changes);
      if (!dryRun) await applyChanges(root, changes, startedMs);
      tell(tellRename({ ...rename, changes }, dryRun === true));
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

function tellRename({ targets, changes, errors, leftovers, alsoIn }: Rename, isDryRun: boolean): string {
  const [{ schema, member } = { schema: "" }] = targets;
  const names = targets.map((target) => `${target.schema}${target.member === undefined ? "" : `.${target.member}`}`);
  const lines = [
    `${names.join(", ")} -> ${targets[0]?.newName}: ${count(changes, isDryRun)}`,
    member === undefined
      ? "Callers see it only in the names of types."
      : "The member is on the wire: for callers this is another member. pnpm contract:diff says what that means.",
    ...handWritten(changes).map(([path]) => `  ${path}`),
  ];
  if (alsoIn.length > 0) {
    lines.push(
      "",
      `A member ${member} is in ${alsoIn.join(", ")} too; --also-in ${alsoIn.join(" ")} renames it there as well.`,
    );
  }
  if (errors.length > 0) lines.push("", "Does not compile any more:", ...errors.map((error) => `  ${error}`));
  if (leftovers.length > 0) {
    lines.push("", `Left to you, where ${member ?? schema} still stands (it can be another thing of the same name):`);
    lines.push(
      ...leftovers.map(
        ({ file, line, column, kind, excerpt }) => `  ${file}:${line}:${column}  ${kind}  ${cut(excerpt)}`,
      ),
    );
  }
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
