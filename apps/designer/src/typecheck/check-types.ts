import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { type Diagnostic, parseDiagnostics, withoutRepeats } from "./diagnostics.ts";
import { findRooms, type Room } from "./rooms.ts";

/** What all rooms together amount to. */
export interface TypeCheck {
  readonly rooms: number;
  readonly ms: number;
  /** Empty when every room is right; those first that others follow from: of the contract, of the reference, of the rest. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Type-checks every room of the repository, each with its own settings, in one compiler: what several rooms read is read
 * once, and a room in which nothing has changed since the last time is not looked at.
 *
 * @param signal ends the compiler; the promise is rejected with its reason then
 * @throws Error with the compiler's own words when it ends without saying anything about the code
 */
export async function checkTypes(root: string, signal?: AbortSignal): Promise<TypeCheck> {
  signal?.throwIfAborted();
  const startMs = performance.now();
  const rooms = findRooms(root);
  const projects = largestFirst(rooms.map(toProject));
  // Rooms are checked beside each other; several checkers for one room would only do the same things several times.
  const flags = ["--pretty", "false", "--builders", String(availableParallelism()), "--checkers", "1"];
  const { code, output } = await run(compilerPath(root), ["-b", ...projects, ...flags], root, signal);
  const diagnostics = downhill(withoutRepeats(parseDiagnostics(output, root, root)));
  if (code !== 0 && diagnostics.length === 0)
    throw new Error(`The compiler failed: ${output.trim() || `exit code ${code}`}`);
  return { rooms: rooms.length, ms: performance.now() - startMs, diagnostics };
}

/**
 * A project for the same files with the same settings, which also remembers what was found. It lies where packages are
 * looked up as from the room itself.
 */
function toProject({ folder }: Room): string {
  const project = join(folder, "node_modules/.cache/designer");
  const file = join(project, "tsconfig.json");
  const compilerOptions = { noEmit: true, incremental: true, tsBuildInfoFile: `./${MEMORY}` };
  const text = `${JSON.stringify({ extends: "../../../tsconfig.json", compilerOptions }, null, 2)}\n`;
  if (readText(file) !== text) {
    mkdirSync(project, { recursive: true });
    writeFileSync(file, text);
  }
  return project;
}

/** Rooms are ready in any order. What is told is told in the order in which a person would mend it. */
function downhill(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = (file: string) => {
    const found = FIRST.findIndex((room) => file.startsWith(room));
    return found === -1 ? FIRST.length : found;
  };
  return diagnostics.toSorted(
    (one, other) =>
      rank(one.file) - rank(other.file) ||
      one.file.localeCompare(other.file, "en") ||
      one.line - other.line ||
      one.column - other.column,
  );
}

const FIRST = ["packages/contract/", "packages/reference/", "packages/client/", "packages/"];

/** What takes longest must not begin last. How long it takes goes with how much there is to remember of the last time. */
function largestFirst(projects: readonly string[]): readonly string[] {
  const size = (project: string) =>
    statSync(join(project, MEMORY), { throwIfNoEntry: false })?.size ?? Number.POSITIVE_INFINITY;
  return projects
    .map((project) => ({ project, bytes: size(project) }))
    .toSorted((one, other) => (one.bytes === other.bytes ? 0 : other.bytes - one.bytes))
    .map(({ project }) => project);
}

const MEMORY = "types.tsbuildinfo";

/** The compiler of the repository, absolute: its launcher would be one more process to wait for and to stop. */
export function compilerPath(root: string): string {
  const typescript = createRequire(join(root, "package.json")).resolve("typescript/package.json");
  const platform = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
  const folder = join(dirname(createRequire(typescript).resolve(platform)), "lib");
  return join(folder, process.platform === "win32" ? "tsc.exe" : "tsc");
}

function run(
  command: string,
  parameters: readonly string[],
  cwd: string,
  signal: AbortSignal | undefined,
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd, stdio: ["ignore", "pipe", "pipe"], ...(signal && { signal }) });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.once("error", (error) => reject(signal?.aborted ? signal.reason : error));
    child.once("close", (code) => resolve({ code, output }));
  });
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
