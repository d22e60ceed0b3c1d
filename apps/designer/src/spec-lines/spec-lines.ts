import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { readSpec } from "@credential-api/contract/generate";
import { excerptOf, type Place } from "./place.ts";
import { parsePointer } from "./pointer.ts";
import { type Written, WrittenFiles } from "./written-file.ts";

/** Leads from the bundled contract back to the lines that a person wrote. */
export interface SpecLines {
  /**
   * Where the thing is written that `pointer` (RFC 6901, into the **bundled** document) names, through every `$ref`
   * between files: `/components/schemas/StateName/enum/3` is a place in `spec/shared/StateName.yaml`. The catalogues
   * are found below `/x-error-catalogue` and `/x-permission-catalogue`. When nothing is written there, the nearest
   * thing around it, with `exact: false`; undefined only for a text that is no JSON Pointer.
   */
  locate(pointer: string): Place | undefined;
}

/** What `readSpecLines` need not find out by itself. */
export interface SpecLinesOptions {
  /** The bundle of exactly these files, if it was made already. */
  readonly document?: unknown;
  /** The file that has the catalogues of a bundled file, as members of these names. */
  readonly catalogues?: string;
  /** How people call a file, from its absolute path. */
  readonly nameFile?: (path: string) => string;
}

/** The catalogues as members of the bundle: where pointers find them. */
export const catalogueFiles = {
  "x-error-catalogue": "errors.yaml",
  "x-permission-catalogue": "permissions.yaml",
} as const;

/**
 * Reads a contract for its lines: the folder of a hand-written one, or one file that is bundled already.
 *
 * The lines are those of this moment: after an edit, read again.
 *
 * @throws Error when a file is missing or, unless `document` is given, when the folder cannot be bundled.
 */
export async function readSpecLines(folderOrFile: string, options: SpecLinesOptions = {}): Promise<SpecLines> {
  const place = resolve(folderOrFile);
  const isFolder = statSync(place).isDirectory();
  const nameFile = options.nameFile ?? ((path) => relative(dirname(place), path).split(sep).join("/"));
  const files = new WrittenFiles();
  const root = files.open(isFolder ? join(place, "openapi.yaml") : place).root;
  const components = new Map<string, Written>();
  if (isFolder) {
    const document = options.document ?? (await readSpec(place)).document;
    findComponents(files, document, root, components);
    for (const [name, file] of Object.entries(catalogueFiles)) {
      const path = join(place, file);
      if (existsSync(path)) components.set(name, { ...files.open(path).root, offset: 0 });
    }
  }
  if (options.catalogues !== undefined) {
    const file = files.open(options.catalogues);
    for (const name of Object.keys(catalogueFiles)) {
      const catalogue = file.child(file.root, name);
      if (catalogue !== undefined) components.set(name, catalogue);
    }
  }
  return { locate: (pointer) => locate(pointer, files, root, components, nameFile) };
}

function locate(
  pointer: string,
  files: WrittenFiles,
  root: Written,
  components: ReadonlyMap<string, Written>,
  nameFile: (path: string) => string,
): Place | undefined {
  const segments = segmentsOf(pointer);
  if (segments === undefined) return undefined;
  const [start, rest] = startOf(segments, root, components);
  let found = start;
  let exact = true;
  for (const name of rest) {
    const next = files.step(found, name);
    if (next === undefined) {
      exact = false;
      // What is missing would be written where the reference leads, not beside the reference.
      found = files.content(found);
      break;
    }
    found = next;
  }
  const position = found.file.positionOf(found.offset);
  const file = nameFile(found.file.path);
  return { file, path: found.file.path, ...position, exact, excerpt: excerptOf(found.file.text, position.line) };
}

function segmentsOf(pointer: string): readonly string[] | undefined {
  try {
    return parsePointer(pointer);
  } catch {
    return undefined;
  }
}

/** A component stands in a file of its own; everything else is reached from the root. */
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
 * Walks the bundle and the files side by side. Where the bundle refers to a component, the file refers to what the
 * component was made from, so the bundler's way of choosing names need not be known.
 */
function findComponents(files: WrittenFiles, document: unknown, root: Written, components: Map<string, Written>): void {
  const walk = (node: unknown, written: Written): void => {
    if (typeof node !== "object" || node === null) return;
    const reference = "$ref" in node ? node.$ref : undefined;
    for (const [name, child] of Object.entries(node)) {
      if (name === "$ref") continue;
      const next = files.step(written, name);
      if (next !== undefined) walk(child, next);
    }
    if (typeof reference !== "string" || !reference.startsWith("#/")) return;
    const segments = parsePointer(reference);
    const key = segments.join("\0");
    const target = files.follow(written);
    if (target === undefined || components.has(key)) return;
    components.set(key, target);
    walk(segments.reduce<unknown>(member, document), target);
  };
  walk(document, root);
}

function member(node: unknown, name: string): unknown {
  return typeof node === "object" && node !== null ? Reflect.get(node, name) : undefined;
}
