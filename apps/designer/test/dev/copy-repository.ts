import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listRooms } from "../../src/typecheck/rooms.ts";

/** A copy of this repository that can be edited without harm. */
export interface RepositoryCopy {
  /** Absolute, without symbolic links in it. */
  readonly root: string;
  remove(): void;
}

/**
 * Copies the working tree, with uncommitted files and without ignored ones. What is installed is linked, so
 * that the packages of the workspace find each other inside the copy. The copy is a git repository with one commit.
 *
 * @param rooms those whose types are checked in the copy; all of them when it is left out, which takes 16 s of processor time
 */
export function copyRepository(rooms?: readonly string[]): RepositoryCopy {
  const source = fileURLToPath(new URL("../../../../", import.meta.url));
  const root = realpathSync(mkdtempSync(join(tmpdir(), "designer-")));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: source });
  for (const file of new Set(listed.toString("utf8").split("\0"))) {
    if (file === "" || !existsSync(join(source, file))) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(source, file), join(root, file));
  }
  for (const folder of globSync(["node_modules", "*/node_modules", "*/*/node_modules"], { cwd: source })) {
    cpSync(join(source, folder), join(root, folder), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/node_modules\/\.(pnpm|cache|vite[^/]*)(\/|$)/.test(path.slice(source.length)),
    });
  }
  symlinkSync(join(source, "node_modules/.pnpm"), join(root, "node_modules/.pnpm"));
  if (rooms !== undefined) keepRooms(root, rooms);
  for (const parameters of [
    ["init", "-q"],
    ["add", "-A"],
    ["commit", "-q", "-m", "copy"],
  ]) {
    const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...identity, ...parameters], { cwd: root, stdio: "ignore" });
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Leaves the type check of a copy only these rooms. */
export function keepRooms(root: string, rooms: readonly string[]): void {
  for (const { name } of listRooms(root)) if (!rooms.includes(name)) rmSync(join(root, name, "tsconfig.json"));
}
