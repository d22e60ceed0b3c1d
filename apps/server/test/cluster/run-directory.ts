import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findUnprivilegedUser } from "./components.ts";

/** The directory of a run. What works in it ends with the run. */
export interface RunDirectory {
  readonly path: string;
  /**
   * Kills the processes in the directory, removes it, and resolves when both are done.
   *
   * @throws Error when something is left.
   */
  readonly remove: () => Promise<void>;
}

/**
 * Creates a directory that PostgreSQL's user can write, and starts the process that clears it: also when this process is killed.
 */
export function createRunDirectory(): RunDirectory {
  // The system shows the working directory of a process without symbolic links.
  const path = mkdtempSync(join(realpathSync(tmpdir()), "credential-api-cluster-"));
  const user = findUnprivilegedUser();
  // Processes of the other user pass through the directory; its name is random, and each subdirectory has the mode that it needs.
  chmodSync(path, 0o711);
  const components = join(path, "components");
  mkdirSync(components, { mode: 0o700 });
  if (user !== undefined) chownSync(components, user.uid, user.gid);
  const reaper = startReaper(path);
  return {
    path,
    remove: async () => {
      reaper.stdin?.end();
      if (reaper.exitCode === null && reaper.signalCode === null) await once(reaper, "exit");
      if (reaper.exitCode !== 0) throw new Error(`${path} cannot be removed.`);
    },
  };
}

function startReaper(directory: string): ChildProcess {
  const program = fileURLToPath(new URL("./reaper.ts", import.meta.url));
  return spawn(process.execPath, [program, directory], { detached: true, stdio: ["pipe", "inherit", "inherit"] });
}
