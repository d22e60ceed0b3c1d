import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { createCompiler, type Program } from "./compiler.ts";
import { type Diagnostic, downhill, type Reported, toDiagnostic, withoutRepeats } from "./diagnostics.ts";
import { readLayout } from "./rooms.ts";
import { createSourceFiles } from "./source-files.ts";

/** What all rooms together amount to. */
export interface TypeCheck {
  readonly rooms: number;
  readonly ms: number;
  /** Empty when every room is right; those first that others follow from: of the contract, of the reference, of the rest. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Type-checks every room of a repository, each with its own settings, as `tsc -p` would. */
export interface TypeChecker {
  /**
   * Checks what is on the disk now. A file is parsed once for all rooms, and again when its text is another; every type is
   * checked every time. When a file has come or gone, or settings are others, nothing of before is kept.
   *
   * @param signal the promise is rejected with its reason at once, and the next check may begin
   * @throws Error in the compiler's own words when it fails; the next check starts it anew
   */
  check(signal?: AbortSignal): Promise<TypeCheck>;
  /** Ends the compiler; resolves when it has ended. */
  stop(): Promise<void>;
}

/** Makes a checker. Its compiler starts with the first check and stays, with all it has read, until it is stopped. */
export function createTypeChecker(root: string): TypeChecker {
  const compiler = createCompiler(compilerPath(root), root);
  /** The layout that the compiler has read; undefined when that is not certain. */
  let known: string | undefined;

  async function check(signal: AbortSignal | undefined): Promise<TypeCheck> {
    const startMs = performance.now();
    const { rooms, text } = readLayout(root);
    if (text !== known) {
      await compiler.stop();
      signal?.throwIfAborted();
      known = text;
    }
    const programs = await compiler.read(rooms.map(({ settings }) => settings));
    // What has come or gone while they were read may be known or not.
    if (readLayout(root).text !== text) known = undefined;
    const reported = await diagnoseAll(programs, signal);
    const sources = createSourceFiles(root);
    const diagnostics = downhill(withoutRepeats(reported.map((one) => toDiagnostic(one, root, sources))));
    return { rooms: rooms.length, ms: performance.now() - startMs, diagnostics };
  }

  return {
    check: async (signal) => {
      signal?.throwIfAborted();
      return signal === undefined ? check(signal) : Promise.race([check(signal), aborted(signal)]);
    },
    stop: compiler.stop,
  };
}

/** As many programs at once as there are processors: each is checked by one thread. The largest must not begin last. */
async function diagnoseAll(
  programs: readonly Program[],
  signal: AbortSignal | undefined,
): Promise<readonly Reported[]> {
  const found: (readonly Reported[])[] = [];
  const waiting = [...programs.entries()].sort(([, one], [, other]) => one.files - other.files);
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [at, program] = next;
      found[at] = await program.diagnose(signal);
    }
  });
  await Promise.all(workers);
  return found.flat();
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** The compiler of the repository, absolute: its launcher would be one more process to wait for and to stop. */
export function compilerPath(root: string): string {
  const typescript = createRequire(join(root, "package.json")).resolve("typescript/package.json");
  const platform = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
  const folder = join(dirname(createRequire(typescript).resolve(platform)), "lib");
  return join(folder, process.platform === "win32" ? "tsc.exe" : "tsc");
}
