import { globSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";

/** A folder that TypeScript checks with its own `tsconfig.json`. */
export interface Room {
  /** Its path from the root, with forward slashes: the folder, or the file of its settings. */
  readonly name: string;
  /** The package of the workspace that it belongs to, for example `packages/client`. */
  readonly package: string;
}

/**
 * The sources of what is served and of the client as one program, without tests: each file is checked once, so it takes a fifth
 * of the time of their rooms. A room may find more, because it has its own `lib` and `types`.
 */
export const servedSources: Room = { name: "apps/designer/tsconfig.served.json", package: "apps/designer" };

/** Whether the sources of the room are among the `servedSources`. Nothing that is served imports the conformance kit. */
export function isServed(room: Room): boolean {
  return /^(?:packages\/(?!conformance$)|apps\/server$)/.test(room.package);
}

/** Lists every folder of the workspace's packages that has a `tsconfig.json`, by name. */
export function listRooms(root: string): readonly Room[] {
  return globSync("{spec,packages/*,apps/*}/**/tsconfig.json", { cwd: root, exclude: ["**/node_modules/**"] })
    .map((file) => posix.dirname(file.split(sep).join(posix.sep)))
    .sort()
    .map((name) => ({ name, package: packageOf(name) }));
}

/**
 * Lists the rooms whose types may depend on one of the files: those of the same package, and of every package that
 * depends on it, directly or not. A file outside of all packages affects every room.
 *
 * @param files relative to the root, with forward slashes
 */
export function listAffectedRooms(root: string, files: readonly string[]): readonly Room[] {
  const rooms = listRooms(root);
  const affected = new Set(files.map(packageOf));
  if (affected.has("")) return rooms;
  // Also those without a room: another one may depend on what they export.
  const packages = globSync("{spec,packages/*,apps/*}/package.json", { cwd: root }).map((file) => {
    const folder = packageOf(file.split(sep).join(posix.sep));
    return { folder, ...readManifest(root, folder) };
  });
  for (let size = -1; size !== affected.size; ) {
    size = affected.size;
    const names = new Set(packages.filter(({ folder }) => affected.has(folder)).map(({ name }) => name));
    for (const { folder, dependencies } of packages)
      if (dependencies.some((name) => names.has(name))) affected.add(folder);
  }
  return rooms.filter((room) => affected.has(room.package));
}

function packageOf(path: string): string {
  return /^(?:spec|(?:packages|apps)\/[^/]+)(?=\/|$)/.exec(path)?.[0] ?? "";
}

function readManifest(
  root: string,
  folder: string,
): { readonly name: string; readonly dependencies: readonly string[] } {
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return {
    name: manifest.name,
    dependencies: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies }),
  };
}
