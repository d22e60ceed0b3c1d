import { lineIn, nameOf, specFiles } from "../lib/spec-files.js";

const layout = [
  /^(openapi|errors|permissions)\.yaml$/,
  /^operations\/[a-z][a-z0-9]*(-[a-z0-9]+)*\/(operation|examples|[A-Z][A-Za-z0-9]*)\.yaml$/,
  /^shared\/(parameters|headers|responses|examples|[A-Z][A-Za-z0-9]*)\.yaml$/,
];

/**
 * A file stands where its kind belongs and is YAML. A schema has a name of its own: that of its file, in PascalCase.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const fileLayout = () => ({
  Root(root, { report, location }) {
    const schemas = new Map();
    for (const { path, source, fault } of specFiles(root, location)) {
      const top = lineIn(source, 1);
      if (fault) {
        report({ message: `${path} is not YAML: ${fault.message}.`, location: lineIn(source, fault.line) });
      }
      if (!layout.some((pattern) => pattern.test(path))) {
        report({
          message: `${path} has no place here. Operations have operation.yaml, examples.yaml and PascalCase schemas.`,
          location: top,
        });
      }
      const name = nameOf(path);
      if (!/^[A-Z]/.test(name)) continue;
      const other = schemas.get(name);
      if (other) report({ message: `${path} has the same name as ${other}.`, location: top });
      schemas.set(name, path);
    }
  },
});
