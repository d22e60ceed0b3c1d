import { lineIn, nameOf, specFiles } from "../lib/spec-files.js";

const layout = [
  /^(openapi|errors|permissions)\.yaml$/,
  /^operations\/[a-z][a-z0-9]*(-[a-z0-9]+)*\/(operation|examples|[A-Z][A-Za-z0-9]*)\.yaml$/,
  /^shared\/(parameters|headers|responses|examples|[A-Z][A-Za-z0-9]*)\.yaml$/,
];

/**
 * A file is YAML and is in the folder of its kind. A schema has the name of its file, unique and in PascalCase.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const fileLayout = () => ({
  Root(root, { report, location }) {
    const schemas = new Map();
    for (const { path, source, fault } of specFiles(root, location)) {
      const top = lineIn(source, 1);
      if (fault) {
        report({
          message: `${path} is not valid YAML: ${fault.message}. Correct this line.`,
          location: lineIn(source, fault.line),
        });
      }
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
});
