import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "yaml";

/** What a new operation has to fit in with: the names that are taken and those that can be used. */
export interface SpecView {
  readonly operations: readonly ViewedOperation[];
  readonly tags: readonly string[];
  readonly permissions: readonly string[];
  /** Names in `shared/parameters.yaml`. */
  readonly parameters: readonly string[];
  /** Every schema by its name, with its file relative to `spec/` and its parsed content. */
  readonly schemas: ReadonlyMap<string, { readonly file: string; readonly schema: ViewedSchema }>;
}

/** An operation as it was written, and where. */
interface ViewedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Its file relative to `spec/`. */
  readonly file: string;
  readonly tags: readonly string[];
  readonly since: readonly string[];
}

/** A schema as it was written; references are not followed. */
interface ViewedSchema {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
}

/**
 * Reads what is written in a spec folder.
 *
 * @throws Error when a file is missing or is not YAML. `pnpm lint` says more about it.
 */
export async function readSpecView(folder: string): Promise<SpecView> {
  const [root, permissions, parameters] = await Promise.all([
    read<Root>(folder, "openapi.yaml"),
    read<object>(folder, "permissions.yaml"),
    read<object>(folder, "shared/parameters.yaml"),
  ]);
  const entries = Object.entries(root.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { $ref }]) => ({ path, method, file: $ref })),
  );
  const operations = entries.map(async ({ path, method, file }) => {
    const { operationId, tags, "x-since": since } = await read<WrittenOperation>(folder, file);
    return { operationId, method, path, file, tags, since };
  });
  return {
    operations: await Promise.all(operations),
    tags: root.tags.map(({ name }) => name),
    permissions: Object.keys(permissions),
    parameters: Object.keys(parameters),
    schemas: await readSchemas(folder),
  };
}

/** The texts of the YAML files that people write for the contract, by path relative to `folder`. */
export async function readSpecTexts(folder: string): Promise<Map<string, string>> {
  const paths = await listSpecFiles(folder);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const)),
  );
}

/** No release, no rule. */
async function listSpecFiles(folder: string): Promise<string[]> {
  const entries = await Promise.all(
    ["", "operations", "shared", "approvals"].map(async (below) => {
      const names = await readdir(join(folder, below), { recursive: below !== "", encoding: "utf8" }).catch(() => []);
      return names.map((name) => join(below, name).replaceAll("\\", "/"));
    }),
  );
  return entries
    .flat()
    .filter((path) => path.endsWith(".yaml"))
    .sort();
}

interface Root {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly $ref: string }>>>>;
}

interface WrittenOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly "x-since": readonly string[];
}

async function readSchemas(folder: string): Promise<SpecView["schemas"]> {
  const files = (await listSpecFiles(folder)).filter((file) => /^[A-Z]/.test(basename(file)));
  const schemas = files.map(
    async (file) => [basename(file, ".yaml"), { file, schema: await read<ViewedSchema>(folder, file) }] as const,
  );
  return new Map(await Promise.all(schemas));
}

async function read<T>(folder: string, file: string): Promise<T> {
  return parse(await readFile(join(folder, file), "utf8")) as T;
}
