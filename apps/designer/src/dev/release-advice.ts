import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Says what the edits mean for the next release, some time after each good check. */
export interface ReleaseAdvice {
  /**
   * Starts to compare the contract on the disk with the last release, unless this contract was compared before. A comparison
   * that is still running is cancelled.
   *
   * @param hash identifies the contract
   */
  start(hash: string): void;
  /** Cancels a comparison. */
  cancel(): void;
}

/** The part of the output of `diff --format json` that is used. */
interface Report {
  readonly base: { readonly version: string };
  readonly verdict: "none" | "patch" | "minor" | "major";
  readonly nextVersion: string;
  /** The most severe first. */
  readonly changes: readonly {
    readonly message: string;
    readonly revision: { readonly file: string; readonly line: number; readonly column: number } | null;
  }[];
}

/**
 * Creates an advice that runs `diff` in a process of its own, so that the next save does not wait for it. The same advice is
 * not given twice in a row, and none when there is no release.
 */
export function createReleaseAdvice(root: string, onAdvice: (text: string) => void): ReleaseAdvice {
  let current: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let compared = "";
  let last = "";

  function cancel(): void {
    clearTimeout(timer);
    const child = current;
    current = undefined;
    if (child?.pid === undefined || child.exitCode !== null) return;
    try {
      // The whole group, so that nothing it started stays.
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has just ended.
    }
  }

  async function compare(hash: string): Promise<void> {
    const main = fileURLToPath(new URL("../main.ts", import.meta.url));
    const child = spawn(process.execPath, [main, "diff", "--format", "json"], {
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
      detached: true,
    });
    current = child;
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    await once(child, "close").catch(() => undefined);
    if (current !== child) return;
    current = undefined;
    compared = hash;
    const text = toAdvice(output);
    if (text === undefined || text === last) return;
    last = text;
    onAdvice(text);
  }

  return {
    start: (hash) => {
      cancel();
      if (hash !== compared) timer = setTimeout(compare, QUIET_MS, hash);
    },
    cancel,
  };
}

/** Rapid saves start no comparison. */
const QUIET_MS = 500;

/** Formats one line of advice; undefined when there is nothing to compare with. */
export function toAdvice(output: string): string | undefined {
  if (!output.startsWith("{")) return undefined;
  const { base, verdict, nextVersion, changes }: Report = JSON.parse(output);
  const [first, ...others] = changes;
  if (verdict === "none" || first === undefined) return `next release: none needed, this is ${base.version}`;
  const { message, revision } = first;
  const where = revision === null ? "" : ` (${revision.file}:${revision.line}:${revision.column})`;
  const more = others.length === 0 ? "" : `; ${others.length} more: npm run contract:diff`;
  return `next release: ${nextVersion}, ${verdict}, because ${message.replace(/\.$/, "")}${where}${more}`;
}
