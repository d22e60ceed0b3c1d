import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** `npm run dev` as a person uses it: files to save, and a terminal to read. */
export interface DevSession {
  readonly process: ChildProcess;
  /** Where the reference server is reached. */
  readonly url: string;
  /** A development token, from the command that the banner shows. */
  readonly token: string;
  /** Everything that was written so far. */
  output(): string;
  /**
   * Saves files, one right after the other, and resolves with the next verdict. A file of the contract may be named by its
   * name alone, wherever it is.
   */
  save(files: string | readonly string[], edit: Edit, how?: "in place" | "by rename"): Promise<Verdict>;
  /** Restores what the saves have changed, and resolves with the next verdict. */
  undo(): Promise<Verdict>;
  /** Undoes what a failed test has left behind. */
  restore(): Promise<void>;
  /** Resolves with the first verdict after this moment. */
  nextVerdict(): Promise<Verdict>;
  /** Tells one served contract from another. */
  servedContract(): Promise<string | null>;
  /** Sends a signal and resolves with the exit code; null when it was killed. Nothing is sent when it has ended. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** A new text for a file, made from its present one. */
type Edit = (text: string) => string;

/** What the terminal shows after a save. */
export interface Verdict {
  /** The first line: what happened, where, and what to do. */
  readonly line: string;
  /** All of it. */
  readonly text: string;
}

/** Starts the loop on a copy of the repository; resolves with the first verdict on the terminal. */
export async function startDev(root: string, environment: NodeJS.ProcessEnv = {}): Promise<DevSession> {
  const port = environment.PORT ?? String(await findFreePort());
  const child = spawn(process.execPath, [join(root, "apps/designer/src/main.ts"), "dev"], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root, DATA_DIR: join(root, ".data"), ...environment, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const originals = new Map<string, string>();

  async function verdictFrom(start: number): Promise<Verdict> {
    const deadline = Date.now() + MAX_VERDICT_MS;
    while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
      const verdict = findVerdict(output.slice(start));
      if (verdict !== undefined) return verdict;
      await delay(5);
    }
    throw new Error(`No verdict. The terminal shows:\n${output.slice(start)}`);
  }

  function write(file: string, text: string, how: "in place" | "by rename"): void {
    const path = join(root, file);
    const target = how === "in place" ? path : `${path}~new`;
    writeFileSync(target, text);
    if (target !== path) renameSync(target, path);
  }

  function undo(): Promise<Verdict> {
    const start = output.length;
    for (const [file, text] of originals) write(file, text, "in place");
    originals.clear();
    return verdictFrom(start);
  }

  await verdictFrom(0);
  const url = /Address\s+(\S+)/.exec(output)?.[1] ?? "";
  return {
    process: child,
    url,
    token: /Bearer ([\w.-]+)/.exec(output)?.[1] ?? "",
    output: () => output,
    nextVerdict: () => verdictFrom(output.length),
    save: async (files, edit, how = "in place") => {
      const start = output.length;
      for (const file of [files].flat().map((name) => (name.includes("/") ? name : findInSpec(root, name)))) {
        const before = readFileSync(join(root, file), "utf8");
        const after = edit(before);
        if (after === before) throw new Error(`The edit of ${file} changes nothing`);
        if (!originals.has(file)) originals.set(file, before);
        write(file, after, how);
      }
      return verdictFrom(start);
    },
    undo,
    restore: async () => {
      if (originals.size > 0) await undo();
    },
    servedContract: async () => {
      const response = await fetch(`${url}/openapi.json`);
      if (response.status !== 200) throw new Error(`The contract is not served: ${response.status}`);
      return response.headers.get("etag");
    },
    end: async (signal = "SIGINT") => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, "exit");
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}

/** The path of a file of the contract, from its name; there is one of each. */
function findInSpec(root: string, name: string): string {
  const [file, other] = globSync(`spec/{operations,shared}/**/${name}`, { cwd: root });
  if (file === undefined || other !== undefined) throw new Error(`There is not one ${name} in spec/`);
  return file;
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

const MAX_VERDICT_MS = 110_000;

/** A good verdict is one line, a bad one ends with a line of its own; both end with how long it took. */
function findVerdict(text: string): Verdict | undefined {
  const found = /^✓ (.* · \d+ ms.*)\n|^✗ (.*)\n(?:.*\n)*? {2}.* · \d+ ms.*\n/m.exec(text);
  return found === null ? undefined : { line: found[1] ?? found[2] ?? "", text: found[0] };
}
