/**
 * The extensions of this contract, each with the Redocly node types that can have it. An empty list allows every type.
 * README.md describes the extensions.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const extensions = {
  "x-required-permissions": ["Operation"],
  "x-since": ["Operation"],
  "x-sunset": ["Operation", "Parameter", "Header", "Schema"],
  "x-errors": ["Operation"],
  "x-pagination": ["Operation"],
  "x-max-bytes": ["RequestBody"],
  "x-evidence": [],
  "x-enum-descriptions": ["Schema"],
  "x-pattern-rule": ["Schema"],
  "x-examples": ["Response"],
  "x-replay": ["Example"],
};

/**
 * A visitor for every node of the contract and for the members beside a `$ref`: in OpenAPI 3.1 a reference to a schema can
 * have other members, and the bundle also keeps the members beside all other references.
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
