import { spawn } from "node:child_process";
import { hash } from "node:crypto";
import { once } from "node:events";
import { globSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { readText } from "../problem/problem.ts";
import { type Diagnostic, parseDiagnostics, sortDiagnostics, withoutRepeats } from "./diagnostics.ts";
import type { Room } from "./rooms.ts";

/** The result of one check. */
export interface TypeCheck {
  readonly ms: number;
  /** Empty when every room is correct. Those come first that others follow from: contract, reference, the rest. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of the rooms with errors. */
  readonly failed: readonly string[];
}

/** How the compiler runs. */
export interface TscOptions {
  readonly isIncremental?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Runs `tsc -p` in each room, as many at once as there are processors.
 *
 * @param options.isIncremental keep what the compiler knows of unchanged files in `node_modules/.cache` (`incremental`)
 * @param options.signal stops the compilers; the promise rejects with its reason
 * @throws Error with the compiler's output when it fails without a type error
 */
export async function runTsc(root: string, rooms: readonly Room[], options: TscOptions = {}): Promise<TypeCheck> {
  const startMs = performance.now();
  const tsc = findCompiler(root);
  const found = new Map<string, readonly Diagnostic[]>();
  const waiting = [...rooms];
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (let room = waiting.pop(); room !== undefined; room = waiting.pop()) {
      found.set(room.name, await checkRoom(tsc, root, room, options));
    }
  });
  await Promise.all(workers);
  return {
    ms: performance.now() - startMs,
    diagnostics: sortDiagnostics(withoutRepeats(rooms.flatMap(({ name }) => found.get(name) ?? []))),
    failed: rooms.map(({ name }) => name).filter((name) => found.get(name)?.length !== 0),
  };
}

async function checkRoom(
  tsc: string,
  root: string,
  { name }: Room,
  { isIncremental = false, signal }: TscOptions,
): Promise<readonly Diagnostic[]> {
  signal?.throwIfAborted();
  const cache = isIncremental ? ["--incremental", "--tsBuildInfoFile", nameCache(root, name)] : [];
  const child = spawn(tsc, ["-p", name, "--pretty", "false", ...cache], {
    ...{ cwd: root, signal, killSignal: "SIGKILL" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  const [output, complaints, [code]] = await ended.catch((error: unknown) => {
    throw signal?.aborted ? signal.reason : error;
  });
  const diagnostics = parseDiagnostics(output);
  if (code !== 0 && diagnostics.length === 0)
    throw new Error(`tsc -p ${name} failed (${code}). ${output}${complaints}`.trim());
  return diagnostics;
}

/**
 * The file where the compiler keeps what it knows of a room. TypeScript 7.0 keeps errors of before when `lib` changes, so
 * other settings have another file.
 */
function nameCache(root: string, room: string): string {
  const own = room.endsWith(".json") ? room : `${room}/tsconfig.json`;
  const settings = [...globSync("tsconfig*.json", { cwd: root }), own];
  const texts = settings.sort().map((file) => readText(join(root, file)));
  const name = `${room.replaceAll("/", "+")}.${hash("sha256", texts.join("")).slice(0, 8)}.json`;
  return join(root, "node_modules/.cache/designer/types", name);
}

/** The compiler's own binary: its launcher would be one more process to start and to stop. */
function findCompiler(root: string): string {
  const typescript = createRequire(join(root, "package.json")).resolve("typescript/package.json");
  const platform = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
  const folder = join(dirname(createRequire(typescript).resolve(platform)), "lib");
  return join(folder, process.platform === "win32" ? "tsc.exe" : "tsc");
}
