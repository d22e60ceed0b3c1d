import { asObject } from "../lib/nodes.js";
import { keyIn, nameOf, specFiles } from "../lib/spec-files.js";

/**
 * Nothing is written for nobody: every file under operations/ and shared/, and every entry of a file that collects
 * entries, is reached from the root.
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
            report({ message: `Nothing refers to ${file.path}.`, location: { source: file.source, pointer: "#/" } });
          }
          for (const keys of entries ?? []) {
            const place = keyIn(file, keys);
            if (used.has(file.source.absoluteRef + place.pointer)) continue;
            report({ message: `Nothing refers to ${keys.at(-1)} of ${file.path}.`, location: place });
          }
        }
      },
    },
  };
};

/**
 * @param {import("../lib/spec-files.js").SpecFile} file
 * @returns {string[][] | undefined} undefined for a file that is one thing
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
