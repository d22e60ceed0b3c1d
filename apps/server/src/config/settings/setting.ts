import type { Reader } from "../setting-readers.ts";

/** One setting, read from the environment variable of its name. */
export interface Setting<T> {
  /** What holds when the variable is absent or empty, as text; "" is nothing. */
  readonly default: string;
  /** What it decides, its unit and its bounds; one line of the README. */
  readonly meaning: string;
  readonly read: Reader<T>;
  /** The value holds a secret: no message repeats it, and a file that `<name>_FILE` names may hold it. Default: false. */
  readonly isSecret?: boolean;
}

/** Settings by their names. */
export type Settings = { readonly [name: string]: Setting<unknown> };
