import { join, relative, sep } from "node:path";

/** What the TypeScript compiler says about one place. */
export interface Diagnostic {
  /** Relative to the root of the repository, with forward slashes; "" when it is about a whole room. */
  readonly file: string;
  /** From 1; 0 without a file. */
  readonly line: number;
  readonly column: number;
  /** `TS2322`. */
  readonly code: string;
  /** The first line of the compiler's message. */
  readonly message: string;
  /** The lines under it, which give the reason of the reason; without their indentation. */
  readonly details: readonly string[];
}

/**
 * Reads what `tsc --pretty false` prints.
 *
 * @param folder where the compiler ran, absolute: it names files relative to that
 */
export function parseDiagnostics(output: string, folder: string, root: string): readonly Diagnostic[] {
  const found: { head: Omit<Diagnostic, "details">; details: string[] }[] = [];
  for (const text of output.split(/\r?\n/)) {
    const head = parseHead(text, folder, root);
    if (head !== undefined) found.push({ head, details: [] });
    else if (text.startsWith("  ")) found.at(-1)?.details.push(text.trim());
  }
  return found.map(({ head, details }) => ({ ...head, details }));
}

function parseHead(text: string, folder: string, root: string): Omit<Diagnostic, "details"> | undefined {
  const placed = /^(\S.*?)\((\d+),(\d+)\): error (TS\d+): (.*)$/.exec(text);
  if (placed !== null) {
    const [, file = "", line, column, code = "", message = ""] = placed;
    const path = relative(root, join(folder, file)).split(sep).join("/");
    return { file: path, line: Number(line), column: Number(column), code, message };
  }
  const [, code, message] = /^error (TS\d+): (.*)$/.exec(text) ?? [];
  if (code === undefined || message === undefined) return undefined;
  return { file: "", line: 0, column: 0, code, message };
}

/** Several rooms check the same file when one imports the other's source: what all of them say is said once. */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { file, line, column, code, message } = diagnostic;
    const place = file === "" ? message : `${file}:${line}:${column}`;
    byPlace.set(`${place} ${code}`, byPlace.get(`${place} ${code}`) ?? diagnostic);
  }
  return [...byPlace.values()];
}
