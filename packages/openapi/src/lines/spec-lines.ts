import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { parsePointer, valueAt } from "../pointer.ts";
import { isReference } from "../references.ts";
import { excerptOf } from "./excerpt.ts";
import type { SourceLocation } from "./source-location.ts";
import { type Written, WrittenFiles } from "./written-file.ts";

/** Maps the bundled contract back to the lines that a person wrote. */
export interface SpecLines {
  /**
   * Returns where the value at `pointer` (RFC 6901, into the **bundled** document) is written, through every `$ref`
   * between files: `/components/schemas/StateName/enum/3` is in `spec/shared/StateName.yaml`. The catalogues are found
   * below `/x-error-catalogue` and `/x-permission-catalogue`. When the value is not written, the result is the nearest
   * enclosing value, with `exact: false`; undefined only for a text that is not a JSON Pointer.
   */
  locate(pointer: string): SourceLocation | undefined;
}

/** The catalogues as members of the bundle: the first segment of pointers into them, and their files. */
export const catalogueFiles = {
  "x-error-catalogue": "errors.yaml",
  "x-permission-catalogue": "permissions.yaml",
} as const;

/**
 * Reads the lines of a hand-written contract. The lines are those on the disk now: after an edit, read again.
 *
 * @param folder the folder that holds `openapi.yaml`
 * @param document the bundle of exactly these files
 * @param nameFile the name of a file for people, from its absolute path
 * @throws Error when a file is missing
 */
export function readSpecLines(
  folder: string,
  document: unknown,
  nameFile = (path: string) =>
    relative(dirname(resolve(folder)), path)
      .split(sep)
      .join("/"),
): SpecLines {
  const files = new WrittenFiles();
  const root = files.open(join(resolve(folder), "openapi.yaml")).root;
  const components = new Map<string, Written>();
  findComponents(files, document, root, components);
  for (const [name, file] of Object.entries(catalogueFiles)) {
    const path = join(resolve(folder), file);
    if (existsSync(path)) components.set(name, { ...files.open(path).root, offset: 0 });
  }
  return { locate: (pointer) => locate(pointer, files, root, components, nameFile) };
}

/**
 * Reads the lines of a contract that is one bundled file.
 *
 * @param catalogues a file that has the catalogues as members named like those of `catalogueFiles`
 * @throws Error when a file is missing
 */
export function readBundleLines(
  path: string,
  nameFile: (path: string) => string,
  catalogues: string | undefined,
): SpecLines {
  const files = new WrittenFiles();
  const components = new Map<string, Written>();
  const file = catalogues === undefined ? undefined : files.open(catalogues);
  for (const name of Object.keys(catalogueFiles)) {
    const catalogue = file?.child(file.root, name);
    if (catalogue !== undefined) components.set(name, catalogue);
  }
  const root = files.open(resolve(path)).root;
  return { locate: (pointer) => locate(pointer, files, root, components, nameFile) };
}

function locate(
  pointer: string,
  files: WrittenFiles,
  root: Written,
  components: ReadonlyMap<string, Written>,
  nameFile: (path: string) => string,
): SourceLocation | undefined {
  const segments = segmentsOf(pointer);
  if (segments === undefined) return undefined;
  const [start, rest] = startOf(segments, root, components);
  let found = start;
  let exact = true;
  for (const name of rest) {
    const next = files.step(found, name);
    if (next === undefined) {
      exact = false;
      // A missing value belongs where the reference leads, not beside the reference.
      found = files.content(found);
      break;
    }
    found = next;
  }
  const position = found.file.positionOf(found.offset);
  const file = nameFile(found.file.path);
  return { file, path: found.file.path, ...position, exact, excerpt: excerptOf(found.file.textLines, position.line) };
}

function segmentsOf(pointer: string): readonly string[] | undefined {
  try {
    return parsePointer(pointer);
  } catch {
    return undefined;
  }
}

/** A component has a file of its own; everything else is reached from the root. */
function startOf(
  segments: readonly string[],
  root: Written,
  components: ReadonlyMap<string, Written>,
): [Written, readonly string[]] {
  for (const length of [3, 1]) {
    const component = components.get(segments.slice(0, length).join("\0"));
    if (component !== undefined) return [component, segments.slice(length)];
  }
  return [root, segments];
}

/**
 * Walks the bundle and the files side by side. Where the bundle refers to a component, the file refers to the source of
 * that component, so the bundler's naming scheme does not matter.
 */
function findComponents(files: WrittenFiles, document: unknown, root: Written, components: Map<string, Written>): void {
  const walk = (node: unknown, written: Written): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      if (name === "$ref") continue;
      const next = files.step(written, name);
      if (next !== undefined) walk(child, next);
    }
    if (!isReference(node) || !node.$ref.startsWith("#/")) return;
    const segments = parsePointer(node.$ref);
    const key = segments.join("\0");
    const target = files.follow(written);
    if (target === undefined || components.has(key)) return;
    components.set(key, target);
    walk(valueAt(document, segments), target);
  };
  walk(document, root);
}
