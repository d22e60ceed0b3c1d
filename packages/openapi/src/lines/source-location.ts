/** The location of something in a file that a person wrote. */
export interface SourceLocation {
  /** The file for people: below the folder that holds `spec/`, with forward slashes, for example `spec/errors.yaml`. */
  readonly file: string;
  /** The same file for programs: an absolute path. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** False when the requested value is not written anywhere and this is the nearest enclosing value. */
  readonly exact: boolean;
  /** The line and its neighbours, numbered; the line itself is marked with `>`. */
  readonly excerpt: string;
}

/** Formats `file:line:column`, as terminals and editors understand it. */
export function formatLocation({ file, line, column }: Pick<SourceLocation, "file" | "line" | "column">): string {
  return `${file}:${line}:${column}`;
}
