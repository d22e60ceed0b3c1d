/** A message of the TypeScript compiler. */
export interface Diagnostic {
  /** Relative to the root of the repository, with forward slashes; "" when it is about a whole room. */
  readonly file: string;
  /** Counted from 1; 0 without a file. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units; 0 without a file. */
  readonly column: number;
  /** For example `TS2322`. */
  readonly code: string;
  /** The first line of the message. */
  readonly message: string;
  /** The indented lines below it, which give the reason. */
  readonly details: readonly string[];
}

/** Parses the output of `tsc --pretty false`. */
export function parseDiagnostics(output: string): readonly Diagnostic[] {
  const heads = /^(?:(\S.*?)\((\d+),(\d+)\): )?error (TS\d+): (.*)((?:\r?\n[ \t].*)*)/gm;
  return [...output.matchAll(heads)].map(([, file = "", line, column, code = "", message = "", rest = ""]) => ({
    file,
    line: Number(line ?? 0),
    column: Number(column ?? 0),
    code,
    message: message.trim(),
    details: rest
      .split("\n")
      .map((detail) => detail.trim())
      .filter((detail) => detail !== ""),
  }));
}

/** Keeps one of the messages that several rooms have about the same location: a room also checks what it imports. */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byLocation = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { file, line, column, code, message } = diagnostic;
    const key = [file === "" ? message : `${file}:${line}:${column}`, code].join(" ");
    byLocation.set(key, byLocation.get(key) ?? diagnostic);
  }
  return [...byLocation.values()];
}

/** Sorts by the order in which a person fixes them: the contract first, then the reference, then the rest. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
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
