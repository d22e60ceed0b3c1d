import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";

/** A folder that TypeScript checks with settings of its own. */
export interface Room {
  /** Its path from the root, with forward slashes. */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

/**
 * Every folder that the packages of the workspace check: a package says `tsc -p <folder>` in its script `typecheck`, once
 * for each set of settings.
 */
export function findRooms(root: string): readonly Room[] {
  return globSync(["spec/package.json", "{packages,apps}/*/package.json"], { cwd: root })
    .map((file) => file.split(sep).join("/"))
    .sort()
    .flatMap((file) => {
      const { scripts = {} } = JSON.parse(readFileSync(join(root, file), "utf8"));
      const folders = [...String(scripts.typecheck ?? "").matchAll(/\btsc -p (\S+)/g)];
      return folders.map(([, folder = ""]) => posix.join(dirname(file), folder));
    })
    .map((name) => name.replace(/\/$/, ""))
    .map((name) => ({ name, folder: join(root, name) }));
}
