/** For tests: a copy of this repository's files as they are now, on the same installed dependencies. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of this repository. */
export const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** Makes the copy, and a working tree of Git of it. Remove it with `removeWorkspace`. */
export function copyWorkspace(): string {
  const copy = mkdtempSync(join(tmpdir(), "workspace-"));
  const list = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const paths = execFileSync("git", list, { cwd: repository, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }).split(
    "\0",
  );
  for (const path of paths.filter((each) => each !== "" && existsSync(join(repository, each)))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(repository, path), join(copy, path));
  }
  symlinkSync(join(repository, "node_modules"), join(copy, "node_modules"), "junction");
  const rooms = new Set(
    paths.flatMap((path) => /^(?:spec|packages\/[^/]+|apps\/[^/]+)(?=\/package\.json$)/.exec(path) ?? []),
  );
  for (const room of rooms) {
    const from = join(repository, room, "node_modules");
    if (!existsSync(from)) continue;
    cpSync(from, join(copy, room, "node_modules"), {
      recursive: true,
      // The links are relative: in the copy they lead to its own rooms.
      verbatimSymlinks: true,
      // Other tests write caches meanwhile.
      filter: (path) => !/node_modules\/\.(cache|vite[^/]*)(\/|$)/.test(path.slice(repository.length)),
    });
  }
  execFileSync("git", ["init", "--quiet"], { cwd: copy });
  return copy;
}

/** Removes a copy. */
export function removeWorkspace(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
}
