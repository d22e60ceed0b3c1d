import { lineIn, nameOf, pathOf, specFiles, strayFiles } from "../lib/spec-files.js";

const layout = [
  /^(openapi|errors|permissions)\.yaml$/,
  /^operations\/[a-z][a-z0-9]*(-[a-z0-9]+)*\/(operation|examples|[A-Z][A-Za-z0-9]*)\.yaml$/,
  /^shared\/(parameters|headers|responses|examples|[A-Z][A-Za-z0-9]*)\.yaml$/,
];

/**
 * A file is in the folder of its kind, and references lead only to such files. A schema has the name of its file, unique and
 * in PascalCase.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const fileLayout = () => {
  /** @type {import("../lib/nodes.js").Location} */
  let rootLocation;
  /** The files that references have led to, and whether each is part of the contract. @type {Map<string, boolean>} */
  const known = new Map();
  return {
    ref({ $ref }, { report, location }, { location: target }) {
      if (!target || !rootLocation) return;
      const { absoluteRef } = target.source;
      const isKnown = known.get(absoluteRef) ?? layout.some((pattern) => pattern.test(pathOf(rootLocation, target)));
      known.set(absoluteRef, isKnown);
      if (isKnown) return;
      report({
        message: `${$ref} is not part of the contract. Copy it to a .yaml file under operations/ or shared/.`,
        location: location.child("$ref"),
      });
    },
    Root(root, { report, location }) {
      rootLocation = location;
      const schemas = new Map();
      for (const { path, source } of strayFiles(location)) {
        report({
          message: `${path} is not part of the contract. Write a .yaml file under operations/ or shared/, or remove it.`,
          location: lineIn(source, 1),
        });
      }
      for (const { path, source } of specFiles(root, location)) {
        const top = lineIn(source, 1);
        if (!layout.some((pattern) => pattern.test(path))) {
          report({
            message: `${path} is in the wrong folder or has the wrong name. A folder of an operation contains operation.yaml, examples.yaml and schemas in PascalCase.`,
            location: top,
          });
        }
        const name = nameOf(path);
        if (!/^[A-Z]/.test(name)) continue;
        const other = schemas.get(name);
        if (other) report({ message: `${path} has the same name as ${other}. Rename one of them.`, location: top });
        schemas.set(name, path);
      }
    },
  };
};
