import { globSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** A package of this workspace, as its `package.json` describes it. Paths are absolute, except those in `dist`. */
export interface WorkspacePackage {
  readonly name: string;
  readonly folder: string;
  /** The source file of every export, by its key in `exports`: `.` or `./testing`. */
  readonly sources: Readonly<Record<string, string>>;
  /** The published exports that are code, by the same key, each with its name in `dist`: `index` or `testing`. */
  readonly entries: Readonly<Record<string, string>>;
  /** The source file of every program, by its command. A package with programs is for Node, and may import its modules. */
  readonly programs: Readonly<Record<string, string>>;
  /** Whether `require` finds the entries, too. */
  readonly isDual: boolean;
  /** The published exports that are copied, such as JSON, by the same key, each with its path from `folder`. */
  readonly assets: Readonly<Record<string, string>>;
  /** The entries that are also found without `exports`: those whose key is in `files`. */
  readonly folders: readonly string[];
  /** What an installed package may import: `dependencies` and `peerDependencies`. Everything else is bundled. */
  readonly external: readonly string[];
  /** The packages of this workspace that are bundled into this one, with those that they depend on. */
  readonly bundled: readonly WorkspacePackage[];
}

interface Manifest {
  readonly name: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string>>;
  readonly files?: readonly string[];
  readonly publishConfig?: { readonly exports?: Readonly<Record<string, unknown>> };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/**
 * Reads the package in `folder`. Its `exports` and `bin` name source files; its `publishConfig.exports` name what is
 * published: an object of conditions is built from the source, a path is copied.
 *
 * @throws Error naming a published export that `exports` does not have.
 */
export function readPackage(folder: string): WorkspacePackage {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, dependencies = {}, devDependencies = {}, peerDependencies = {} } = manifest;
  const sources = Object.entries(manifest.exports ?? {}).map(([key, file]) => [key, join(folder, file)] as const);
  const published = Object.entries(manifest.publishConfig?.exports ?? {}).filter(([key]) => key !== "./package.json");
  for (const [key] of published) {
    if (manifest.exports?.[key] === undefined) throw new Error(`${name} publishes ${key}, which is not in its exports`);
  }
  const entries = published.flatMap(([key, target]) =>
    typeof target === "string" ? [] : [[key, key === "." ? "index" : key.slice("./".length)] as const],
  );
  return {
    name,
    folder,
    sources: Object.fromEntries(sources),
    entries: Object.fromEntries(entries),
    programs: Object.fromEntries(
      Object.entries(manifest.bin ?? {}).map(([command, file]) => [command, join(folder, file)]),
    ),
    isDual: published.some(([, target]) => Object.hasOwn(Object(target), "require")),
    folders: entries.map(([, entry]) => entry).filter((entry) => manifest.files?.includes(entry)),
    assets: Object.fromEntries(
      published.flatMap(([key, target]) => (typeof target === "string" ? [[key, target]] : [])),
    ),
    external: Object.keys({ ...dependencies, ...peerDependencies }),
    bundled: Object.entries(devDependencies)
      .filter(([, range]) => range.startsWith("workspace:"))
      .map(([dependency]) => readPackage(realpathSync(join(folder, "node_modules", dependency))))
      .flatMap((each) => [each, ...each.bundled]),
  };
}

/** Tells whether an import is one that stays in the built package, subpaths such as `hono/cors` included. */
export function isExternal({ external, programs }: WorkspacePackage, id: string): boolean {
  if (id.startsWith("node:")) return Object.keys(programs).length > 0;
  return external.some((name) => id === name || id.startsWith(`${name}/`));
}

/** The files of a package that a glob matches. */
export function filesOf({ folder }: WorkspacePackage, pattern: string): readonly string[] {
  return globSync(pattern, { cwd: folder }).map((file) => join(folder, file));
}
