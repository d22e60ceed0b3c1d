import { fileURLToPath } from "node:url";

/** What an editor tells about a place in a file. */
export interface Editor {
  /** The text that shows when the pointer rests on the place. */
  hover(place: Place): Promise<string>;
  /** The documentation that shows while the arguments of a call are typed. */
  argumentHelp(place: Place): Promise<string>;
  /** What is struck out in a file. */
  struckOut(file: string): Promise<readonly string[]>;
  close(): void;
}

/** A place in a file, by the text that begins there. */
export interface Place {
  readonly file: string;
  readonly text: string;
}

/** Texts that an editor has open and not saved, by file. */
export type Unsaved = Readonly<Record<string, string>>;

/** The room the files are in. */
export const room = fileURLToPath(new URL("../..", import.meta.url));

/** Where the place begins, given the text of its file. */
export function offsetOf(content: string | undefined, text: string): number {
  const offset = content?.indexOf(text) ?? -1;
  if (offset < 0) throw new Error(`There is no ${text}`);
  return offset;
}
