import { execFileSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

/** A directory in which a server can run out of space. */
interface SmallDisk {
  readonly directory: string;
  /** How it is made. */
  readonly kind: string;
  /** From now on the process cannot write more. */
  readonly fill: (pid: number) => void;
  readonly free: (pid: number) => void;
}

/**
 * Makes a directory that can be full: a file system of its own in memory. Where mounting is not permitted, a limit on the size
 * of the files that the server writes stands for it.
 */
export function mountSmallDisk(): SmallDisk {
  const directory = temporaryDirectory();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK_BYTES},mode=700`, "tmpfs", directory], {
      stdio: "ignore",
    });
  } catch {
    const limit = (pid: number, bytes: string) => execFileSync("prlimit", ["--pid", String(pid), `--fsize=${bytes}`]);
    return {
      directory,
      kind: "limit of the file size",
      fill: (pid) => void limit(pid, "1:"),
      free: (pid) => void limit(pid, "unlimited:"),
    };
  }
  onTestFinished(() => void execFileSync("umount", ["--lazy", directory]));
  const filler = join(directory, "filler");
  return { directory, kind: "tmpfs", fill: () => fillDisk(filler), free: () => rmSync(filler) };
}

const DISK_BYTES = 32 * 2 ** 20;

function fillDisk(file: string): void {
  const descriptor = openSync(file, "w");
  try {
    for (const block = Buffer.alloc(4_096); ; ) writeSync(descriptor, block);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  } finally {
    closeSync(descriptor);
  }
}
