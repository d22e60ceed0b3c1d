// `node scripts/folder-cycles.mjs [folder]`: fails when folders of a room import each other. Biome finds cycles of files only.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./toolchain.mjs";

const SOURCES = "{spec/rules,packages/*,apps/*}/**/*.{ts,tsx,js,mjs}";
const IGNORED = ["**/node_modules/**", "**/dist/**", "**/*.{test,case}.{ts,tsx,js}", "**/templates/**"];
/** Static imports and exports, with types, and dynamic imports of a literal; of files only. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)"(\.{1,2}\/[^"]+)"/g;

/**
 * Finds folders that import each other, directly or through others beside them: an import of `diff/read/a.ts` in
 * `release/b.ts` leads from the folder `release` to the folder `diff`. A single folder and a file beside it are no cycle, because
 * such a file is often the entry of the folder.
 *
 * @param {string} folder the absolute path of a repository
 * @returns {string[]} for each pair of folders the imports that close the cycle
 */
export function findFolderCycles(folder) {
  return [...readImports(folder)].flatMap(([parent, graph]) => {
    const folders = [...graph.keys()].filter((name) => !name.includes(".")).sort();
    return folders.flatMap((a, index) =>
      folders.slice(index + 1).flatMap((b) => {
        const [there, back] = [findPath(graph, a, b), findPath(graph, b, a)];
        return there && back ? [`${parent}: ${a} and ${b}\n  ${[...there, ...back].join("\n  ")}`] : [];
      }),
    );
  });
}

/**
 * Reads which files and folders import each other.
 *
 * @param {string} folder
 * @returns {Map<string, Map<string, Map<string, string>>>} by parent, then by importer and imported, an import in words
 */
function readImports(folder) {
  const graphs = new Map();
  for (const file of globSync(SOURCES, { cwd: folder, exclude: IGNORED }).sort()) {
    for (const [, target = ""] of readFileSync(join(folder, file), "utf8").matchAll(IMPORT)) {
      const from = file.split(sep);
      const to = relative(folder, join(folder, dirname(file), target)).split(sep);
      const depth = from.findIndex((name, index) => name !== to[index]);
      const [importer, imported] = [from[depth], to[depth]];
      if (importer === undefined || imported === undefined) continue;
      const parent = from.slice(0, depth).join("/");
      const graph = graphs.get(parent) ?? new Map();
      const edges = graph.get(importer) ?? new Map();
      edges.set(imported, `${from.join("/")} imports ${to.join("/")}`);
      graphs.set(parent, graph.set(importer, edges));
    }
  }
  return graphs;
}

/**
 * The imports of the shortest way from one node to another; undefined when there is none.
 *
 * @param {Map<string, Map<string, string>>} graph
 * @param {string} from
 * @param {string} to
 */
function findPath(graph, from, to) {
  /** @type {Map<string, string[]>} */
  const paths = new Map([[from, []]]);
  // A map iterates over what is added meanwhile.
  for (const [node, path] of paths) {
    if (node === to) return path;
    for (const [next, example] of graph.get(node) ?? []) if (!paths.has(next)) paths.set(next, [...path, example]);
  }
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const cycles = findFolderCycles(process.argv[2] ?? root);
  for (const cycle of cycles) process.stderr.write(`${cycle}\n`);
  if (cycles.length > 0) {
    process.stderr.write(
      "Folders import each other. Move what both need into a file of its own, below or beside them.\n",
    );
    process.exitCode = 1;
  }
}
