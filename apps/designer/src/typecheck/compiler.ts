import { type CompilerProcess, startCompiler } from "./compiler-process.ts";
import type { Reported } from "./diagnostics.ts";

/** The files of a room with its settings, as they were on the disk at one moment. */
export interface Program {
  /** How many files the settings name. */
  readonly files: number;
  /** Everything that `tsc -p` would say, and in its order: what is wrong with types is not told while there is wrong syntax. */
  diagnose(signal: AbortSignal | undefined): Promise<readonly Reported[]>;
}

/** The compiler, with everything that it has read in memory. */
export interface Compiler {
  /**
   * Reads one program for each `tsconfig.json`, absolute and with forward slashes, in the same order. Every file is looked
   * at again, whatever is known of it: nobody has to say what has changed. A text that is the same is not parsed again;
   * nothing that was concluded from it is kept.
   *
   * Not looked at again are the settings, and which files they name: whoever changes these has to stop it first.
   *
   * @throws Error in the compiler's own words when it cannot, or has ended; the next call starts it anew
   */
  read(settings: readonly string[]): Promise<readonly Program[]>;
  /** Ends it; resolves when it has ended. What is under way is rejected, and the next call starts it anew. */
  stop(): Promise<void>;
}

/** Makes a compiler, which starts with the first call. */
export function createCompiler(tsc: string, root: string): Compiler {
  let running: CompilerProcess | undefined;
  let latest: number | undefined;

  async function update(compiler: CompilerProcess, openProjects: readonly string[]): Promise<Snapshot> {
    const changes = { openProjects, fileChanges: { invalidateAll: true } };
    const snapshot = await compiler.ask<Snapshot>("updateSnapshot", changes);
    const before = latest;
    latest = snapshot.snapshot;
    if (before !== undefined) await compiler.ask("release", { snapshot: before });
    return snapshot;
  }

  return {
    read: async (settings) => {
      if (running?.isAlive !== true) {
        running = startCompiler(tsc, root);
        latest = undefined;
      }
      const compiler = running;
      const { snapshot, projects } = await update(compiler, settings);
      return settings.map((file) => {
        const project = projects.find(({ configFileName }) => configFileName === file);
        if (project === undefined) throw new Error(`The compiler has not read ${file}.`);
        const ask = (method: string) =>
          compiler.ask<readonly Reported[] | null>(method, { snapshot, project: project.id });
        return { files: project.rootFiles.length, diagnose: (signal) => diagnose(ask, signal) };
      });
    },
    stop: async () => running?.stop(),
  };
}

/** What is on the disk at one moment, as the compiler has read it. */
interface Snapshot {
  readonly snapshot: number;
  readonly projects: readonly {
    readonly id: string;
    readonly configFileName: string;
    /** The files that the settings name. */
    readonly rootFiles: readonly string[];
  }[];
}

type Ask = (method: string) => Promise<readonly Reported[] | null>;

/** https://github.com/microsoft/typescript-go/blob/main/internal/compiler/program.go, GetDiagnosticsOfAnyProgram. */
async function diagnose(ask: Ask, signal: AbortSignal | undefined): Promise<readonly Reported[]> {
  const ofSettings = (await ask("getConfigFileParsingDiagnostics")) ?? [];
  for (const methods of STAGES) {
    signal?.throwIfAborted();
    const found = (await Promise.all(methods.map(ask))).flatMap((some) => some ?? []);
    if (found.length > 0) return [...ofSettings, ...found];
  }
  return ofSettings;
}

/** What one stage finds keeps the next from being asked. Some global faults appear only while files are checked. */
const STAGES = [
  ["getSyntacticDiagnostics", "getProgramDiagnostics"],
  ["getGlobalDiagnostics"],
  ["getSemanticDiagnostics"],
  ["getGlobalDiagnostics"],
] as const;
