import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The texts of files as they are now, each read once. */
export interface SourceFiles {
  /** The text of a file, by its path relative to the root; "" when it cannot be read. */
  text(file: string): string;
  /** One line of it, from 1; "" when there is none. */
  line(file: string, line: number): string;
}

/** Reads files below `root`. */
export function createSourceFiles(root: string): SourceFiles {
  const texts = new Map<string, string>();
  const text = (file: string): string => {
    const known = texts.get(file) ?? read(join(root, file));
    texts.set(file, known);
    return known;
  };
  return { text, line: (file, line) => text(file).split(/\r?\n/)[line - 1] ?? "" };
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
