import { posix } from "node:path";
import { editScalars } from "./edit-yaml.ts";
import type { FileChanges } from "./file-changes.ts";

/**
 * Gives a schema another name, or another folder, throughout the spec: its file, every `$ref` to it, its own references to
 * others, and pointers to its component, such as approvals have.
 *
 * @param texts the YAML files people write, relative to `spec/`.
 * @param from the file of the schema, relative to `spec/`; `to` is the one it becomes.
 * @returns the changes, relative to `spec/`.
 */
export function renameSchemaFile(texts: ReadonlyMap<string, string>, from: string, to: string): FileChanges {
  const changes = new Map<string, string | null>();
  const oldName = posix.basename(from, ".yaml");
  const newName = posix.basename(to, ".yaml");
  const pointer = new RegExp(`(/components/schemas/)${oldName}(?=$|/)`, "g");
  for (const [file, text] of texts) {
    const place = file === from ? to : file;
    const edited = editScalars(text, ({ keys, isKey, value, source }) => {
      if (isKey || typeof value !== "string") return undefined;
      if (keys.at(-1) === "$ref") return source.replace(value, () => moveReference(value, file, place, from, to));
      return source.replaceAll(pointer, `$1${newName}`);
    });
    if (place !== file) changes.set(file, null);
    if (place !== file || edited !== text) changes.set(place, edited);
  }
  return changes;
}

/** A reference that was written in `file` as it must be written in `place`, `from` being called `to` now. */
function moveReference(reference: string, file: string, place: string, from: string, to: string): string {
  const [path = "", fragment] = reference.split("#");
  if (path === "" || (place === file && !path.endsWith(posix.basename(from)))) return reference;
  const target = posix.join(posix.dirname(file), path);
  const isTarget = target === from;
  if (!isTarget && place === file) return reference;
  const moved = posix.relative(posix.dirname(place), isTarget ? to : target);
  return fragment === undefined ? moved : `${moved}#${fragment}`;
}
