import { asObject } from "../lib/nodes.js";
import { keyIn, nameOf, specFiles } from "../lib/spec-files.js";

/**
 * The root refers, directly or indirectly, to every file under operations/ and shared/, and to every entry of the files
 * with several entries.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const everythingIsUsed = () => {
  /** @type {Set<string>} */
  const used = new Set();
  return {
    ref(_reference, _context, { location }) {
      if (location) used.add(location.absolutePointer);
    },
    Root: {
      leave(root, { report, location }) {
        for (const file of specFiles(root, location).filter(({ path }) => path.includes("/"))) {
          const entries = entriesOf(file);
          if (!entries && !used.has(file.source.absoluteRef)) {
            report({
              message: `Nothing refers to ${file.path}. Refer to it, or remove it.`,
              location: { source: file.source, pointer: "#/" },
            });
          }
          for (const keys of entries ?? []) {
            const at = keyIn(file, keys);
            if (used.has(file.source.absoluteRef + at.pointer)) continue;
            report({
              message: `Nothing refers to ${keys.at(-1)} in ${file.path}. Refer to it, or remove it.`,
              location: at,
            });
          }
        }
      },
    },
  };
};

/**
 * @param {import("../lib/spec-files.js").SpecFile} file
 * @returns {string[][] | undefined} undefined for a file with a single schema or operation
 */
function entriesOf({ path, document }) {
  const name = nameOf(path);
  const content = asObject(document);
  if (["parameters", "headers", "responses"].includes(name)) return Object.keys(content).map((key) => [key]);
  if (name !== "examples") return undefined;
  return Object.entries(content).flatMap(([section, entries]) =>
    Object.keys(asObject(entries)).map((key) => [section, key]),
  );
}
