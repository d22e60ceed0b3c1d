import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from "yaml";

/** A mistake in a configuration, at a location that an editor can open. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What a reader returns for a value that it has reported as a problem. */
export const invalid = Symbol("invalid");

/** Reads a value, or reports what is wrong with it. */
export type Reader<T> = (value: Value) => T | typeof invalid;

/** What all values of one file share. */
export interface Source {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly problems: Problem[];
  /** The folder of the file: relative paths start there. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A value of the file, with its name and its location. */
export class Value {
  readonly source: Source;
  /** `tokens.static[0].token`; "" for the whole file. */
  readonly path: string;
  readonly node: Node | null;
  readonly #offset: number;

  constructor(source: Source, path: string, node: unknown, offset: number) {
    this.source = source;
    this.path = path;
    const resolved = isAlias(node) ? node.resolve(source.document) : node;
    this.node = isMap(resolved) || isSeq(resolved) || isScalar(resolved) ? resolved : null;
    this.#offset = offset;
  }

  /** Reports a problem. The message follows the name of the value: `must be a text`. */
  fail(message: string): typeof invalid {
    const { line, col } = this.source.lines.linePos(this.#offset);
    this.source.problems.push({ line, column: col, message: this.path === "" ? message : `${this.path} ${message}` });
    return invalid;
  }

  /** The scalar of the value as YAML reads it; `undefined` for maps and lists. */
  scalar(): unknown {
    return isScalar(this.node) ? this.node.value : undefined;
  }

  /** The members of a map, in their order; `undefined` for everything else. */
  members(): readonly (readonly [name: string, value: Value])[] | undefined {
    if (!isMap(this.node)) return undefined;
    return this.node.items.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : String(key);
      const path = this.path === "" ? name : `${this.path}.${name}`;
      // A missing value is where its name is.
      const offset = offsetOf(isScalar(value) && value.value === null ? key : value) ?? offsetOf(key) ?? this.#offset;
      return [name, new Value(this.source, path, value, offset)];
    });
  }

  /** The items of a list; `undefined` for everything else. */
  items(): readonly Value[] | undefined {
    if (!isSeq(this.node)) return undefined;
    return this.node.items.map(
      (item, index) => new Value(this.source, `${this.path}[${index}]`, item, offsetOf(item) ?? this.#offset),
    );
  }

  /** The kind of the value in words, without the value itself, which can be a secret. */
  kind(): string {
    if (isMap(this.node)) return "a map";
    if (isSeq(this.node)) return "a list";
    const value = this.scalar();
    if (value === null || value === undefined) return "empty";
    if (typeof value === "string") return "a text";
    return typeof value === "number" || typeof value === "bigint" ? "a number" : `${String(value)}`;
  }
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return undefined;
  return Number(node.range[0]);
}
