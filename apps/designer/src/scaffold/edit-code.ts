import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "../cli.ts";
import type { OperationPlan } from "./plan-operation.ts";

const handlersFile = "packages/reference/src/operations/index.ts";
const statusesFile = "apps/server/test/statuses.test.ts";

/**
 * The two tables that have an entry for each operation: its handler, and the statuses that the server is tested to
 * return. The entry of the statuses does not compile until you fill it in.
 *
 * @param root the root of the repository.
 * @returns the new texts, by path relative to the root.
 * @throws CliError when a table does not look as this command expects.
 */
export async function addToTables(
  root: string,
  { operationId, kebab, copied: [{ operationId: copied }] }: OperationPlan,
): Promise<ReadonlyMap<string, string>> {
  const handlers = await readFile(join(root, handlersFile), "utf8").catch(() => "");
  const [table, listed = ""] = /^export const handlers: Handlers = \{([^}]*)/m.exec(handlers) ?? [];
  const imports = handlers.match(/^import .*;$/gm) ?? [];
  const lastImport = imports.at(-1);
  if (table === undefined || lastImport === undefined) {
    throw unexpected(handlersFile, "import lines and `export const handlers: Handlers = { ... };`");
  }
  const names = [...(listed.match(/\w+/g) ?? []), operationId].sort();
  const line = `import { ${operationId} } from "./${kebab}.ts";`;
  const statuses = await readFile(join(root, statusesFile), "utf8").catch(() => "");
  const spread = new RegExp(`^  ${copied}: \\{\\n( *\\.\\.\\.\\w+,)\\n`, "m").exec(statuses)?.[1];
  const end = statuses.indexOf("\n};\n", statuses.indexOf("\nconst cases: "));
  if (spread === undefined || end === -1) {
    throw unexpected(statusesFile, `\`const cases: ... = { ... };\` with an entry ${copied} that begins with \`...\``);
  }
  const entry = `  ${operationId}: {\n${spread}\n    // Fill in: a case for each status that is missing.\n  },`;
  return new Map([
    [
      handlersFile,
      handlers
        .replace(imports.join("\n"), [...imports, line].sort(byModule).join("\n"))
        .replace(table, `export const handlers: Handlers = {\n${names.map((name) => `  ${name},\n`).join("")}`),
    ],
    [statusesFile, `${statuses.slice(0, end)}\n${entry}${statuses.slice(end)}`],
  ]);
}

function unexpected(file: string, expected: string): CliError {
  return new CliError(`${file} does not contain ${expected}. Add the operation by hand.\nNothing was written.`);
}

/** The order in which the formatter keeps imports. */
function byModule(one: string, other: string): number {
  const moduleOf = (line: string) => /from "(.*)";$/.exec(line)?.[1] ?? "";
  return moduleOf(one) < moduleOf(other) ? -1 : 1;
}
