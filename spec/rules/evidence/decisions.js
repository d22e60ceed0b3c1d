import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Source } from "@redocly/openapi-core";
import { walkObjects } from "../lib/nodes.js";
import { keyIn, lineIn, specFiles } from "../lib/spec-files.js";

/**
 * An entry of DECISIONS.md: a heading of level three, followed by a line with its kind and date.
 * @typedef {{ slug: string, kind: string | undefined, unmarked: boolean, location: object }} Decision
 */

/**
 * Reads the entries of DECISIONS.md in the folder of the root.
 *
 * @param {{ source: Source }} rootLocation
 * @returns {Decision[]} `kind` is undefined if the line is missing or malformed
 */
export function readDecisions(rootLocation) {
  const path = join(dirname(rootLocation.source.absoluteRef), "DECISIONS.md");
  const source = new Source(path, readFileSync(path, "utf8"));
  const lines = source.getLines();
  const headings = [...lines.keys()].filter((index) => /^##/.test(String(lines[index])));
  return headings.flatMap((index, heading) => {
    const line = String(lines[index]);
    if (!line.startsWith("### ")) return [];
    const text = lines.slice(index + 1, headings[heading + 1]);
    return {
      slug: line.slice(4).toLowerCase().replaceAll(" ", "-"),
      kind: /^([VD]), [0-9]{4}-[0-9]{2}-[0-9]{2}\.$/.exec(text[1] ?? "")?.[1],
      unmarked: text.some((other) => /^Evidence mark: none, because ./.test(other)),
      location: lineIn(source, index + 1),
    };
  });
}

/**
 * Every evidence mark in the contract and its catalogues, with its location.
 *
 * @param {object} root
 * @param {{ source: Source }} rootLocation
 */
export function evidenceMarksOf(root, rootLocation) {
  /** @type {{ mark: unknown, location: object }[]} */
  const marks = [];
  for (const file of specFiles(root, rootLocation)) {
    const isCatalogue = ["errors.yaml", "permissions.yaml"].includes(file.path);
    walkObjects(file.document, (node, keys) => {
      const word = isCatalogue ? "evidence" : "x-evidence";
      if (word in node)
        marks.push({ mark: node[word], location: { ...keyIn(file, [...keys, word]), reportOnKey: false } });
    });
  }
  return marks;
}
