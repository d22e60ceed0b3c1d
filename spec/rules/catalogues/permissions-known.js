import { asArray, asObject } from "../lib/nodes.js";
import { keyIn, readCatalogue } from "../lib/spec-files.js";

/**
 * Every operation lists its required permissions. permissions.yaml contains each of them, and an operation requires every
 * permission there.
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
          report({
            message: `No operation requires ${name}. Add it to an operation, or remove it.`,
            location: keyIn(catalogue, [name]),
          });
        }
      },
    },
    Operation(operation, { report, location }) {
      const names = operation["x-required-permissions"];
      if (!Array.isArray(names) || names.length === 0) {
        report({
          message: "The operation has no permissions. Add `x-required-permissions`.",
          location: location.child("operationId"),
        });
        return;
      }
      for (const [index, name] of names.entries()) {
        required.add(name);
        if (names.indexOf(name) !== index) {
          report({
            message: `${name} is required twice. Remove one of the two.`,
            location: location.child(["x-required-permissions", index]),
          });
        }
        if (Object.hasOwn(asObject(catalogue.document), name)) continue;
        report({
          message: `${name} is not in permissions.yaml. Correct the name, or add it there.`,
          location: location.child(["x-required-permissions", index]),
        });
      }
    },
    Example(example, { report, location }) {
      for (const [index, name] of asArray(asObject(example["x-replay"]).permissions).entries()) {
        if (Object.hasOwn(asObject(catalogue.document), name)) continue;
        report({
          message: `${name} is not in permissions.yaml. Correct the name, or add it there.`,
          location: location.child(["x-replay", "permissions", index]),
        });
      }
    },
  };
};
