/**
 * The extensions of this contract, each with the kinds of things that can have it, in Redocly's words. An empty list
 * stands for anything. README.md tells people what they mean.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const extensions = {
  "x-required-permissions": ["Operation"],
  "x-since": ["Operation"],
  "x-sunset": ["Operation", "Parameter", "Header", "Schema"],
  "x-errors": ["Operation"],
  "x-max-bytes": ["RequestBody"],
  "x-evidence": [],
  "x-enum-descriptions": ["Schema"],
  "x-pattern-rule": ["Schema"],
  "x-replay": ["Example"],
};

/**
 * A visitor for every thing of the contract, and for what is written beside a `$ref`: in this version of OpenAPI a
 * reference to a schema has further members of its own, and the bundle keeps those of the others too.
 *
 * @param {(node: any, context: import("./nodes.js").Context) => void} visit
 */
export function onEverything(visit) {
  return {
    any: {
      enter(node, context) {
        visit(node, context);
      },
    },
    ref: visit,
  };
}
