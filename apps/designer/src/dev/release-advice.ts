import { execFile } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

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
  let current = new AbortController();
  let compared = "";
  let last = "";

  async function compare(hash: string, signal: AbortSignal): Promise<void> {
    const main = fileURLToPath(new URL("../main.ts", import.meta.url));
    const options = { cwd: root, maxBuffer: Number.POSITIVE_INFINITY, signal };
    await delay(QUIET_MS, undefined, { signal });
    const { stdout } = await run(process.execPath, [main, "diff", "--format", "json"], options);
    compared = hash;
    const text = toAdvice(stdout);
    if (text === undefined || text === last) return;
    last = text;
    onAdvice(text);
  }

  return {
    start: (hash) => {
      current.abort();
      current = new AbortController();
      // Cancelled, or the contract cannot be read: there is nothing to say.
      if (hash !== compared) compare(hash, current.signal).catch(() => undefined);
    },
    cancel: () => current.abort(),
  };
}

const run = promisify(execFile);

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
