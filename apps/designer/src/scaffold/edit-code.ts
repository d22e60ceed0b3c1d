import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CliError } from "../cli.ts";
import type { OperationPlan } from "./plan-operation.ts";

/** Files with a table that has an entry for each operation, imported from a file of its own. */
const tableFiles = ["packages/reference/src/operations/index.ts", "packages/conformance/src/operations/index.ts"];
const statusesFile = "apps/server/test/statuses.test.ts";

/**
 * The tables that have an entry for each operation: its handler, its cases in the conformance kit, and the statuses that the
 * server is tested to return. The entry of the statuses does not compile until you fill it in.
 *
 * @param root the root of the repository.
 * @returns the new texts, by path relative to the root.
 * @throws CliError when a table does not look as this command expects.
 */
export async function addToTables(
  root: string,
  { operationId, kebab, copied: [{ operationId: copied }] }: OperationPlan,
): Promise<ReadonlyMap<string, string>> {
  const read = (file: string) => readFile(join(root, file), "utf8").catch(() => "");
  const statuses = await read(statusesFile);
  const spread = new RegExp(`^  ${copied}: \\{\\n( *\\.\\.\\.\\w+,)\\n`, "m").exec(statuses)?.[1];
  const end = statuses.indexOf("\n};\n", statuses.indexOf("\nconst cases: "));
  if (spread === undefined || end === -1) {
    throw unexpected(statusesFile, `\`const cases: ... = { ... };\` with an entry ${copied} that begins with \`...\``);
  }
  const entry = `  ${operationId}: {\n${spread}\n    // Fill in: a case for each status that is missing.\n  },`;
  const tables = tableFiles.map(
    async (file) => [file, addToTable(file, await read(file), operationId, kebab)] as const,
  );
  return new Map([
    ...(await Promise.all(tables)),
    [statusesFile, `${statuses.slice(0, end)}\n${entry}${statuses.slice(end)}`],
  ]);
}

function addToTable(file: string, text: string, operationId: string, kebab: string): string {
  const [table, start, listed = ""] = /^(export const .* = \{\n)((?: {2}\w+,\n)+)/m.exec(text) ?? [];
  const imports = text.match(/^import .* from "\.\/.*";$/gm) ?? [];
  if (table === undefined || imports.length === 0) {
    throw unexpected(file, "import lines and a table with a line for each operation");
  }
  const line = `import { ${operationId} } from "./${kebab}.ts";`;
  return text
    .replace(imports.join("\n"), [...imports, line].sort(byModule).join("\n"))
    .replace(table, `${start}${listed}  ${operationId},\n`);
}

function unexpected(file: string, expected: string): CliError {
  return new CliError(`${file} does not contain ${expected}. Add the operation by hand.\nNothing was written.`);
}

/** The order in which the formatter keeps imports. */
function byModule(one: string, other: string): number {
  const moduleOf = (line: string) => /from "(.*)";$/.exec(line)?.[1] ?? "";
  return moduleOf(one) < moduleOf(other) ? -1 : 1;
}
