import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Says what the edits mean for the next release, some time after each verdict. */
export interface Adviser {
  /**
   * Begins to compare the contract on the disk, unless this one was compared before. A comparison under way is given up.
   *
   * @param hash names the contract: another one has another hash
   */
  begin(hash: string): void;
  /** Gives up a comparison under way: what is on the disk is about to be another contract. */
  giveUp(): void;
  /** Gives up; resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

/** What the comparison answers; the part of it that is used. */
interface Report {
  readonly base: { readonly version: string };
  readonly verdict: "none" | "patch" | "minor" | "major";
  readonly nextVersion: string;
  /** The gravest first. */
  readonly changes: readonly {
    readonly message: string;
    readonly revision: { readonly file: string; readonly line: number; readonly column: number } | null;
  }[];
}

/**
 * Makes an adviser. It runs `diff` as a process of its own, so that it takes no time from the next save and can be stopped
 * whole. It says nothing that it has said before, and nothing when no release is frozen.
 */
export function createAdviser(root: string, say: (text: string) => void): Adviser {
  let current: ChildProcess | undefined;
  let ended: Promise<unknown> = Promise.resolve();
  /** The comparison that was asked for last, until it is given up. */
  let latest: symbol | undefined;
  let compared = "";
  let said = "";

  function giveUp(): void {
    latest = undefined;
    const child = current;
    current = undefined;
    if (child?.pid === undefined || child.exitCode !== null) return;
    try {
      // The whole group: the comparison runs a program of its own.
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has just ended by itself.
    }
  }

  async function compare(hash: string): Promise<void> {
    // What is left behind when it is stopped halfway is removed here.
    const temporary = join(root, "node_modules/.cache/designer/advice");
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary, { recursive: true });
    const main = fileURLToPath(new URL("../main.ts", import.meta.url));
    const child = spawn(process.execPath, [main, "diff", "--format", "json", "--spec", join(root, "spec")], {
      cwd: root,
      env: { ...process.env, TMPDIR: temporary },
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
    if (text === undefined || text === said) return;
    said = text;
    say(text);
  }

  return {
    begin: (hash) => {
      giveUp();
      const isMeant = Symbol("begun");
      latest = isMeant;
      if (hash === compared) return;
      ended = ended.then(() => (latest === isMeant ? compare(hash) : undefined)).catch(() => undefined);
    },
    giveUp,
    stop: async () => {
      giveUp();
      await ended;
    },
  };
}

/** One line of advice; undefined when there is nothing to compare with. */
export function toAdvice(output: string): string | undefined {
  if (!output.startsWith("{")) return undefined;
  const { base, verdict, nextVersion, changes }: Report = JSON.parse(output);
  const [first, ...others] = changes;
  if (verdict === "none" || first === undefined) return `next release: none needed, this is ${base.version}`;
  const { message, revision } = first;
  const place = revision === null ? "" : ` (${revision.file}:${revision.line}:${revision.column})`;
  const more = others.length === 0 ? "" : `; ${others.length} more: pnpm contract:diff`;
  return `next release: ${nextVersion}, ${verdict}, because ${message.replace(/\.$/, "")}${place}${more}`;
}
