import { relative, sep } from "node:path";
import type { SourceFiles } from "./source-files.ts";

/** What the TypeScript compiler says about one place. */
export interface Diagnostic {
  /** Relative to the root of the repository, with forward slashes; "" when it is about a whole room. */
  readonly file: string;
  /** From 1; 0 without a file. */
  readonly line: number;
  /** From 1, in UTF-16 code units; 0 without a file. */
  readonly column: number;
  /** `TS2322`. */
  readonly code: string;
  /** The first line of the compiler's message. */
  readonly message: string;
  /** The lines under it, which give the reason of the reason. */
  readonly details: readonly string[];
}

/** The same as the compiler answers it. */
export interface Reported {
  /** Absolute. */
  readonly fileName?: string;
  /** From the beginning of the file, in UTF-16 code units. */
  readonly pos: number;
  readonly code: number;
  readonly text: string;
  readonly messageChain?: readonly Reported[];
}

/** Turns what the compiler answers into what is told. */
export function toDiagnostic(reported: Reported, root: string, sources: SourceFiles): Diagnostic {
  const { fileName = "", pos, code } = reported;
  const [message = "", ...details] = linesOf(reported);
  const said = { code: `TS${code}`, message, details };
  if (fileName === "") return { file: "", line: 0, column: 0, ...said };
  const file = relative(root, fileName).split(sep).join("/");
  const before = sources.text(file).slice(0, pos).split(/\r?\n/);
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...said };
}

function linesOf({ text, messageChain = [] }: Reported): readonly string[] {
  return [...text.split("\n").map((line) => line.trim()), ...messageChain.flatMap(linesOf)];
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

/** Those first that others follow from, as a person would mend them: of the contract, of the reference, of the rest. */
export function downhill(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
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
