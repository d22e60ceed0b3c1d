import { posix } from "node:path";
import { editScalars } from "./edit-yaml.ts";
import type { FileChanges } from "./file-changes.ts";
import { renameSchemaFile } from "./move-schema.ts";

/**
 * Moves the schema of one operation, and those it refers to, into `shared/`, because another operation uses it now.
 *
 * @param texts the YAML files people write, relative to `spec/`.
 * @param file the file of the schema, relative to `spec/`.
 * @returns the changes, relative to `spec/`; none when it is shared already.
 */
export function shareSchema(texts: ReadonlyMap<string, string>, file: string): FileChanges {
  const changes = new Map<string, string | null>();
  const present = new Map(texts);
  for (const from of ownSchemas(texts, file, new Set())) {
    for (const [path, text] of renameSchemaFile(present, from, `shared/${posix.basename(from)}`)) {
      changes.set(path, text);
      if (text === null) present.delete(path);
      else present.set(path, text);
    }
  }
  return changes;
}

/** The schema and those it refers to, as far as they lie with an operation. */
function ownSchemas(texts: ReadonlyMap<string, string>, file: string, found: Set<string>): Set<string> {
  if (!/^operations\/[^/]+\/[A-Z]/.test(file) || found.has(file)) return found;
  found.add(file);
  editScalars(texts.get(file) ?? "", ({ keys, isKey, value }) => {
    if (!isKey && keys.at(-1) === "$ref") ownSchemas(texts, posix.join(posix.dirname(file), String(value)), found);
    return undefined;
  });
  return found;
}
