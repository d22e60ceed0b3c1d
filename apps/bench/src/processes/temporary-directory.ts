import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A directory that is deleted with what is in it: by `remove`, or at the end of this process. */
export interface TemporaryDirectory {
  readonly path: string;
  remove(): void;
}

/** Makes an empty one in the folder for temporary files. */
export function createTemporaryDirectory(): TemporaryDirectory {
  const path = mkdtempSync(join(tmpdir(), "credential-api-bench-"));
  paths.add(path);
  return {
    path,
    remove: () => {
      rmSync(path, REMOVE);
      paths.delete(path);
    },
  };
}

const REMOVE = { recursive: true, force: true, maxRetries: 3 };
const paths = new Set<string>();
process.on("exit", () => {
  for (const path of paths) rmSync(path, REMOVE);
});
