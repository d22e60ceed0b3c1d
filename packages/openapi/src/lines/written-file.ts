import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from "yaml";
import { parsePointer } from "../pointer.ts";
import { parseText } from "./parsed-text.ts";

/** A node of a file, and the offset where it begins. A member begins with its name. */
export interface Written {
  readonly file: WrittenFile;
  readonly node: Node | null;
  readonly offset: number;
}

/** A YAML file as a person wrote it, with a line and column for everything in it. */
export class WrittenFile {
  readonly path: string;
  readonly text: string;
  readonly root: Written;
  readonly #lines: LineCounter;
  #textLines: readonly string[] | undefined;
  readonly #document;

  /** @throws Error (such as ENOENT) when the file cannot be read. A YAML error in it is not an error here. */
  constructor(path: string) {
    this.path = path;
    this.text = readFileSync(path, "utf8");
    const { document, lines } = parseText(this.text);
    this.#document = document;
    this.#lines = lines;
    const node = this.#document.contents;
    this.root = { file: this, node, offset: node?.range?.[0] ?? 0 };
  }

  /** The text, line by line. A large file is split once, however many lines are asked for. */
  get textLines(): readonly string[] {
    const lines = this.#textLines ?? this.text.replace(/\n$/, "").split("\n");
    this.#textLines = lines;
    return lines;
  }

  /** The line and column of an offset, both counted from 1. */
  positionOf(offset: number): { readonly line: number; readonly column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  /** The member or item of `written` with this name or index; undefined when it has none. */
  child({ node }: Written, name: string): Written | undefined {
    const parent = isAlias(node) ? node.resolve(this.#document) : node;
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      if (!isScalar(pair?.key)) return undefined;
      return { file: this, node: asNode(pair.value), offset: pair.key.range?.[0] ?? 0 };
    }
    if (isSeq(parent)) {
      const item = asNode(parent.items[Number(name)]);
      return item === null ? undefined : { file: this, node: item, offset: item.range?.[0] ?? 0 };
    }
    return undefined;
  }

  /** The names of the members at the top of the file; none when it does not hold a map. */
  memberNames(): readonly string[] {
    const { node } = this.root;
    return isMap(node) ? node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
  }

  /** The text of the `$ref` that `written` has, if it has one. */
  reference(written: Written): string | undefined {
    const value = this.child(written, "$ref")?.node;
    return isScalar(value) && typeof value.value === "string" ? value.value : undefined;
  }
}

/** Reads each file once. */
export class WrittenFiles {
  readonly #files = new Map<string, WrittenFile>();

  /** @throws Error when the file cannot be read. */
  open(path: string): WrittenFile {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const file = new WrittenFile(path);
    this.#files.set(path, file);
    return file;
  }

  /** What the `$ref` of `written` names, in this file or another; undefined without a `$ref` or a target. */
  follow(written: Written): Written | undefined {
    const reference = written.file.reference(written);
    if (reference === undefined) return undefined;
    const [path = "", pointer = ""] = reference.split("#", 2);
    const target = path === "" ? written.file : this.open(besidePath(written.file.path, path));
    return parsePointer(pointer).reduce<Written | undefined>(
      (found, name) => (found === undefined ? undefined : this.step(found, name)),
      target.root,
    );
  }

  /** The holder of the content of `written`: what its `$ref` names, when it has nothing else. */
  content(written: Written): Written {
    let found = written;
    for (const holder of this.#chain(written)) {
      found = holder;
      if (!isMap(holder.node) || holder.node.items.length !== 1) break;
    }
    return found;
  }

  /** The child of `written` with this name: its own, or else that of the target of its `$ref`, and so on. */
  step(written: Written, name: string): Written | undefined {
    for (const holder of this.#chain(written)) {
      const own = holder.file.child(holder, name);
      if (own !== undefined) return own;
    }
    return undefined;
  }

  /** `written`, what its `$ref` names, what the `$ref` of that names, ...; each once, also when they form a cycle. */
  *#chain(written: Written): Generator<Written> {
    const seen = new Set<Node | null>();
    for (let holder: Written | undefined = written; holder !== undefined; holder = this.follow(holder)) {
      if (seen.has(holder.node)) return;
      seen.add(holder.node);
      yield holder;
    }
  }
}

function besidePath(path: string, reference: string): string {
  return reference.startsWith("file:") ? fileURLToPath(reference) : resolve(dirname(path), decodeURI(reference));
}

function asNode(value: unknown): Node | null {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value) ? value : null;
}
