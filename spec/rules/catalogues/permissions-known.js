import { asArray, asObject } from "../lib/nodes.js";
import { keyIn, readCatalogue } from "../lib/spec-files.js";

/**
 * An operation says which permissions it requires, every name is in permissions.yaml, and every name there is required
 * by some operation.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const permissionsKnown = () => {
  /** @type {import("../lib/spec-files.js").SpecFile} */
  let catalogue;
  const required = new Set();
  return {
    Root: {
      enter(root, { location }) {
        catalogue = readCatalogue(root, location, "permissions.yaml");
      },
      leave(_, { report }) {
        for (const name of Object.keys(asObject(catalogue.document)).filter((name) => !required.has(name))) {
          report({ message: `No operation requires ${name}.`, location: keyIn(catalogue, [name]) });
        }
      },
    },
    Operation(operation, { report, location }) {
      const names = operation["x-required-permissions"];
      if (!Array.isArray(names) || names.length === 0) {
        report({
          message: "An operation must list its `x-required-permissions`.",
          location: location.child("operationId"),
        });
        return;
      }
      for (const [index, name] of names.entries()) {
        required.add(name);
        if (names.indexOf(name) !== index) {
          report({
            message: `${name} is required twice.`,
            location: location.child(["x-required-permissions", index]),
          });
        }
        if (Object.hasOwn(asObject(catalogue.document), name)) continue;
        report({
          message: `${name} is not in permissions.yaml.`,
          location: location.child(["x-required-permissions", index]),
        });
      }
    },
    Example(example, { report, location }) {
      for (const [index, name] of asArray(asObject(example["x-replay"]).permissions).entries()) {
        if (Object.hasOwn(asObject(catalogue.document), name)) continue;
        report({
          message: `${name} is not in permissions.yaml.`,
          location: location.child(["x-replay", "permissions", index]),
        });
      }
    },
  };
};
