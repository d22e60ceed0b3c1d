import * as nodeFiles from "node:fs/promises";
import type { Files } from "../src/release/commit-files.ts";

/** How the steps of a commit fail: one of them alone, as on a full disk, or that one and all later ones, as in a kill. */
export type Failure = "fails" | "is the last";

/** A file system whose step `at`, counted from 1, fails; and how many steps it was asked for. */
export function failingFiles(at: number, failure: Failure): { readonly files: Files; readonly count: () => number } {
  let count = 0;
  const step = <Parameters extends unknown[], Result>(work: (...parameters: Parameters) => Promise<Result>) => {
    return async (...parameters: Parameters): Promise<Result> => {
      count += 1;
      if (failure === "fails" ? count === at : count >= at) {
        throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
      }
      return work(...parameters);
    };
  };
  // The functions of `node:fs/promises` have overloads, which a wrapper cannot repeat.
  const files = {
    ...nodeFiles,
    mkdir: step(nodeFiles.mkdir),
    rename: step(nodeFiles.rename),
    rm: step(nodeFiles.rm),
    writeFile: step(nodeFiles.writeFile),
  } as Files;
  return { files, count: () => count };
}
