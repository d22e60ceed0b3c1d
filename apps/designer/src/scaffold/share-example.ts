import { posix } from "node:path";
import { isMap, isScalar, parseDocument } from "yaml";
import { editScalars } from "./edit-yaml.ts";
import type { FileChanges } from "./file-changes.ts";

const sharedFile = "shared/examples.yaml";

/**
 * Moves the example of an answer into `shared/`, because a second operation shows it now, next to those with the same error
 * code, and mends every `$ref` to it. If that operation takes no body, an empty one goes from the request behind it.
 *
 * @param texts the YAML files people write, relative to `spec/`.
 * @param file the file it stands in, relative to `spec/`.
 * @returns the changes, relative to `spec/`; none when there is nothing to do.
 */
export function shareExample(
  texts: ReadonlyMap<string, string>,
  file: string,
  name: string,
  takesBody: boolean,
): FileChanges {
  const text = texts.get(file) ?? "";
  const entry = entriesOf(text).find((each) => each.name === name);
  if (entry === undefined) throw new Error(`spec/${file} has no answer ${name}`);
  const block = takesBody ? entry.block : withoutBody(entry.block);
  const before = text.slice(0, entry.start);
  const after = text.slice(entry.start + entry.block.length);
  if (file === sharedFile) return new Map(block === entry.block ? [] : [[file, `${before}${block}${after}`]]);

  const isFirst = before.endsWith("responses:\n");
  const left = isFirst ? `${before}${after.replace(/^\n+/, "")}` : `${before.replace(/\n+$/, "\n")}${after}`;
  const changes = new Map([
    [file, left],
    [sharedFile, withEntry(texts.get(sharedFile) ?? "", block)],
  ]);
  const from = `${file}#/responses/${name}`;
  for (const [path, written] of texts) {
    const edited = editScalars(written, ({ keys, isKey, value, source }) => {
      if (isKey || keys.at(-1) !== "$ref" || posix.join(posix.dirname(path), String(value)) !== from) return undefined;
      const to = `${posix.relative(posix.dirname(path), sharedFile)}#/responses/${name}`;
      return source.replace(String(value), () => to);
    });
    if (edited !== written) changes.set(path, edited);
  }
  return changes;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  /** Its lines, without blank ones and comments behind it. */
  readonly block: string;
}

/** The answers of an `examples.yaml`, as they stand in its text. */
function entriesOf(text: string): readonly Entry[] {
  const responses = parseDocument(text).get("responses", true);
  const keys = isMap(responses) ? responses.items.flatMap(({ key }) => (isScalar(key) ? [key] : [])) : [];
  const starts = keys.map(({ range }) => text.lastIndexOf("\n", range?.[0] ?? 0) + 1);
  return keys.map(({ value }, index) => {
    const start = starts[index] ?? 0;
    const lines = text.slice(start, starts[index + 1]).replace(/(?<=\n)(?: {0,2}#.*\n|\s*\n)*(?: {0,2}#.*|\s*)$/, "");
    return { name: String(value), start, block: lines.endsWith("\n") ? lines : `${lines}\n` };
  });
}

/** The text with one more answer, behind the last that has the same error code. */
function withEntry(text: string, block: string): string {
  const kin = entriesOf(text).findLast((entry) => codeOf(entry.block) === codeOf(block));
  if (kin === undefined) return `${text.trimEnd()}\n\n${block}`;
  const end = kin.start + kin.block.length;
  return `${text.slice(0, end)}${block}${text.slice(end)}`;
}

function codeOf(block: string): string | undefined {
  return /\bcode: (\S+)/.exec(block)?.[1];
}

function withoutBody(block: string): string {
  return block.replace(/^ +body: '\{\}'\n/m, "").replace(/^( {4}x-replay:)\n(?! {6})/m, "$1 {}\n");
}
