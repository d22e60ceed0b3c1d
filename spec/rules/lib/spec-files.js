import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { escapePointerFragment, parseYaml, Source } from "@redocly/openapi-core";

/**
 * A YAML source file of the contract. If it cannot be read, `document` is undefined and `fault` says why.
 * @typedef {{ path: string, source: Source, document: unknown, fault?: { message: string, line: number } }} SpecFile
 */

/** @type {WeakMap<object, SpecFile[]>} */
const filesOfRoot = new WeakMap();

/**
 * Every YAML source file of the contract: the root, the catalogues, `operations/` and `shared/`. They are read once per run.
 *
 * @param {object} root the parsed root document
 * @param {{ source: Source }} location its location
 * @returns {SpecFile[]} sorted by path, which is relative to the folder of the root and has forward slashes
 */
export function specFiles(root, location) {
  const known = filesOfRoot.get(root);
  if (known) return known;
  const folder = dirname(location.source.absoluteRef);
  const inFolders = ["operations", "shared"].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: "utf8" }).map((path) => join(name, path)),
  );
  const files = ["errors.yaml", "openapi.yaml", "permissions.yaml", ...inFolders]
    .filter((path) => path.endsWith(".yaml"))
    .sort()
    .map((path) => readSpecFile(folder, path));
  filesOfRoot.set(root, files);
  return files;
}

/**
 * The files of the contract that are not YAML source files, and YAML files of other names beside the root. They are not part
 * of the contract.
 *
 * @param {{ source: Source }} location of the root
 * @returns {{ path: string, source: Source }[]}
 */
export function strayFiles(location) {
  const folder = dirname(location.source.absoluteRef);
  const inFolders = ["operations", "shared"].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".yaml"))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const beside = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name) && !rootFiles.includes(name));
  return [...inFolders, ...beside.map((name) => join(folder, name))].map((path) => ({
    path: relative(folder, path).split(sep).join("/"),
    source: new Source(path, readFileSync(path, "utf8")),
  }));
}

/** The YAML files beside the root; `redocly.yaml` is not part of the contract. */
const rootFiles = ["errors.yaml", "openapi.yaml", "permissions.yaml", "redocly.yaml"];

/**
 * A catalogue in the folder of the root.
 *
 * @param {object} root
 * @param {{ source: Source }} location
 * @param {string} path errors.yaml or permissions.yaml
 */
export function readCatalogue(root, location, path) {
  return /** @type {SpecFile} */ (specFiles(root, location).find((file) => file.path === path));
}

/**
 * The path of a location, relative to the folder of the root.
 *
 * @param {{ source: Source }} root
 * @param {{ source: Source }} location
 */
export function pathOf(root, location) {
  return relative(dirname(root.source.absoluteRef), location.source.absoluteRef).split(sep).join("/");
}

/**
 * The name of a file without folder and extension.
 *
 * @param {string} path
 */
export function nameOf(path) {
  return basename(path, ".yaml");
}

/**
 * The location of a member, for a report on its key.
 *
 * @param {SpecFile} file
 * @param {(string | number)[]} keys
 */
export function keyIn(file, keys) {
  return { source: file.source, pointer: `#/${keys.map(escapePointerFragment).join("/")}`, reportOnKey: true };
}

/**
 * The location of a line, for a report on text that has no key.
 *
 * @param {Source} source
 * @param {number} line from 1
 */
export function lineIn(source, line) {
  return { source, pointer: undefined, start: { line, col: 1 } };
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {SpecFile}
 */
function readSpecFile(folder, path) {
  const absolute = join(folder, path);
  const bytes = readFileSync(absolute);
  const text = bytes.toString("utf8");
  const file = { path: path.split(sep).join("/"), source: new Source(absolute, text), document: undefined };
  if (!isUtf8(bytes)) {
    const line = text.split("\n").findIndex((each) => each.includes("\uFFFD")) + 1;
    return { ...file, fault: { message: "is not valid UTF-8. Save it as UTF-8, and correct this line.", line } };
  }
  try {
    const document = parseYaml(text);
    if (document === undefined || document === null) {
      return { ...file, fault: { message: "is empty. Restore its content, or remove the file.", line: 1 } };
    }
    return { ...file, document };
  } catch (error) {
    const { reason, mark } = /** @type {{ reason: string, mark: { line: number } }} */ (error);
    return { ...file, fault: { message: `is not valid YAML: ${reason}. Correct this line.`, line: mark.line + 1 } };
  }
}
