import { hash } from "node:crypto";
import { once } from "node:events";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { watch } from "chokidar";

/** What to watch. */
export interface WatchOptions {
  /** The repository, absolute. */
  readonly root: string;
  /** Folders that are watched with everything below them, relative to the root. */
  readonly folders: readonly string[];
  /** True for a file that counts, by its path relative to the root with forward slashes. */
  readonly isWatched: (file: string) => boolean;
  /** Receives what was saved, once no file has changed for a moment. */
  readonly onSave: (saved: Saved) => void;
}

/** The saves since the last call, relative to the root. */
export interface Saved {
  /** Files that are new, deleted, or have other content. */
  readonly changed: readonly string[];
  /** Files that were written with the content they had. */
  readonly touched: readonly string[];
}

/**
 * Watches files; resolves when every file is watched, with a function that stops it. Content decides what has changed, and it
 * is read after the last event: rapid saves, and editors that save by renaming a new file, are one save. On a file system
 * without events, set `CHOKIDAR_USEPOLLING=1`.
 */
export async function watchFiles({ root, folders, isWatched, onSave }: WatchOptions): Promise<() => Promise<void>> {
  const known = new Map<string, string | undefined>();
  const pending = new Set<string>();
  const written = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  function settle(): void {
    const files = [...pending].sort();
    const changed = files.filter((file) => {
      const before = known.get(file);
      const after = digest(join(root, file));
      known.set(file, after);
      return before !== after;
    });
    const touched = files.filter((file) => written.has(file) && !changed.includes(file));
    pending.clear();
    written.clear();
    if (changed.length + touched.length > 0) onSave({ changed, touched });
  }

  const present = folders.filter((folder) => existsSync(join(root, folder)));
  const watcher = watch(present, {
    cwd: root,
    ignoreInitial: true,
    ignored: /(?:^|[\\/])(?:node_modules|\.[^\\/]+)(?:[\\/]|$)/,
  });
  watcher.on("all", (event, path) => {
    const file = toName(path);
    if (event === "addDir" || event === "unlinkDir" || !isWatched(file)) return;
    pending.add(file);
    if (event === "change") written.add(file);
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET_MS);
  });
  await once(watcher, "ready");
  const patterns = present.map((folder) => `${folder}/**/*`);
  for (const file of globSync(patterns, { cwd: root, exclude: ["**/node_modules/**"] }).map(toName)) {
    if (isWatched(file)) known.set(file, digest(join(root, file)));
  }
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}

function toName(path: string): string {
  return path.split(sep).join("/");
}

/** chokidar drops an event of a file within 50 ms after another one: the file is read after that, so no save is lost. */
const QUIET_MS = 60;

/** Undefined when the file cannot be read: it was deleted. */
function digest(path: string): string | undefined {
  try {
    return hash("sha256", readFileSync(path));
  } catch {
    return undefined;
  }
}
