import { type FSWatcher, readdirSync, readFileSync, statSync, watch } from "node:fs";
import { join, relative, sep } from "node:path";

/** What is watched. */
export interface WatchOptions {
  /** The repository, absolute. */
  readonly root: string;
  /** Folders that are watched with everything below them, relative to the root. They need not exist. */
  readonly folders: readonly string[];
  /** Further folders, without what is below them; asked for again whenever something was saved. */
  readonly furtherFolders: () => readonly string[];
  /** Tells whether a file counts, by its path relative to the root. */
  readonly counts: (file: string) => boolean;
  /** Receives what was saved, relative to the root, once the disk has been quiet for a moment. */
  readonly onSave: (saved: Saved) => void;
}

/** What has happened since the last time. */
export interface Saved {
  /** Files that are new, gone, or have other content. */
  readonly changed: readonly string[];
  /** Files that were written with the content they had. */
  readonly touched: readonly string[];
}

/** Watches files until it is closed. */
export interface FileWatch {
  /** Asks again for further folders; what is in them counts from here on. */
  refresh(): void;
  close(): void;
}

/**
 * Watches folders, not files: an editor that writes a new file and renames it over the old one is seen like one that writes
 * in place. What is reported is decided by content, so neither temporary files nor a save without a change count.
 * Where the system cannot watch a folder, it is looked at four times a second.
 */
export function watchFiles({ root, folders, furtherFolders, counts, onSave }: WatchOptions): FileWatch {
  const watchers = new Map<string, FSWatcher | NodeJS.Timeout>();
  let known: ReadonlyMap<string, KnownFile> = new Map();
  let timer: NodeJS.Timeout | undefined;
  let firstMs: number | undefined;

  function settle(): void {
    firstMs = undefined;
    // Watched before it is read: what is written in between is seen the next time.
    watchFolders();
    const present = readFiles(root, presentFolders(), counts, known);
    const saved = compare(known, present);
    known = present;
    if (saved.changed.length + saved.touched.length > 0) onSave(saved);
  }

  function schedule(): void {
    const nowMs = performance.now();
    firstMs ??= nowMs;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET_MS, firstMs + LONGEST_MS - nowMs)));
  }

  function presentFolders(): readonly string[] {
    const deep = folders.flatMap((folder) => foldersBelow(join(root, folder)));
    const flat = furtherFolders().map((folder) => join(root, folder));
    return [...new Set([...deep, ...flat.filter(exists)])];
  }

  /** Watches what is there now and was not watched yet, which it returns. */
  function watchFolders(): readonly string[] {
    const present = presentFolders();
    for (const [folder, watcher] of watchers) {
      if (present.includes(folder)) continue;
      stop(watcher);
      watchers.delete(folder);
    }
    const added = present.filter((folder) => !watchers.has(folder));
    for (const folder of added) watchers.set(folder, watchFolder(folder, schedule));
    return added;
  }

  function refresh(): void {
    // What comes into view now has not been saved now.
    known = new Map([...readFiles(root, watchFolders(), counts, known), ...known]);
  }

  refresh();
  return {
    refresh,
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) stop(watcher);
      watchers.clear();
    },
  };
}

/** Long enough for an editor to finish, too short to be felt. */
const QUIET_MS = 30;

/** A disk that never comes to rest is looked at nevertheless. */
const LONGEST_MS = 300;

const POLL_MS = 250;

function watchFolder(folder: string, onEvent: () => void): FSWatcher | NodeJS.Timeout {
  try {
    // A folder that disappears is noticed by the folder above it.
    return watch(folder, onEvent).on("error", onEvent);
  } catch {
    return setInterval(onEvent, POLL_MS);
  }
}

function stop(watcher: FSWatcher | NodeJS.Timeout): void {
  if ("close" in watcher && "on" in watcher) watcher.close();
  else clearInterval(watcher);
}

interface KnownFile {
  /** Changes whenever the file is written. */
  readonly stamp: string;
  readonly content: string;
}

function readFiles(
  root: string,
  folders: readonly string[],
  counts: (file: string) => boolean,
  known: ReadonlyMap<string, KnownFile>,
): ReadonlyMap<string, KnownFile> {
  const files = new Map<string, KnownFile>();
  for (const folder of folders) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      const file = relative(root, path).split(sep).join("/");
      if (entry.isDirectory() || !counts(file)) continue;
      const read = readFile(path, known.get(file));
      if (read !== undefined) files.set(file, read);
    }
  }
  return files;
}

function readFile(path: string, known: KnownFile | undefined): KnownFile | undefined {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path);
    const stamp = [mtimeMs, ctimeMs, size, ino].join(" ");
    return stamp === known?.stamp ? known : { stamp, content: readFileSync(path, "utf8") };
  } catch {
    return undefined;
  }
}

function compare(before: ReadonlyMap<string, KnownFile>, after: ReadonlyMap<string, KnownFile>): Saved {
  const files = [...new Set([...before.keys(), ...after.keys()])];
  return {
    changed: files.filter((file) => before.get(file)?.content !== after.get(file)?.content),
    touched: files.filter((file) => {
      const [one, other] = [before.get(file), after.get(file)];
      return one?.content === other?.content && one?.stamp !== other?.stamp;
    }),
  };
}

function foldersBelow(folder: string): readonly string[] {
  if (!exists(folder)) return [];
  const below = entriesOf(folder).filter(
    (entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."),
  );
  return [folder, ...below.flatMap(({ name }) => foldersBelow(join(folder, name)))];
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
