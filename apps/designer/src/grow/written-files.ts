import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What nobody writes by hand, or nobody may change any more. */
const notWritten = /^(?:packages\/contract\/src\/gen\/|spec\/releases\/|pnpm-lock\.yaml$)/;

/**
 * The text files of the repository that people write, relative to its root: what Git has or would add. Without generated
 * files and frozen releases.
 *
 * @throws Error when the folder is no working tree of Git.
 */
export async function listWrittenFiles(root: string): Promise<readonly string[]> {
  const { stdout } = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  // Git also lists what was deleted and not committed yet.
  const paths = new Set(stdout.split("\0").filter((path) => existsSync(join(root, path))));
  return [...paths]
    .filter((path) => /\.(?:tsx?|js|yaml|yml|json|md|sql|sh|html|css)$/.test(path) && !notWritten.test(path))
    .sort();
}
