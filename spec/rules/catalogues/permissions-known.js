import { asArray, asObject } from "../lib/nodes.js";
import { keyIn, readCatalogue } from "../lib/spec-files.js";

/**
 * Every operation lists its required permissions: a list of which the caller needs all, `anyOf` with a list of which the
 * caller needs one, or `[]` for none. permissions.yaml contains each of them, and an operation requires every permission
 * there. An operation with `security: []` has no caller, and so no permissions.
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
      const permissions = operation["x-required-permissions"];
      const at = location.child("x-required-permissions");
      const listAt = Array.isArray(permissions) ? at : at.child("anyOf");
      const names = namesOf(permissions);
      if (names === undefined) {
        report({
          message:
            "The operation needs `x-required-permissions`: a list of names, `anyOf` with a list of names, or `[]` for none.",
          location: permissions === undefined ? location.child("operationId") : at.key(),
        });
        return;
      }
      if (names.length > 0 && Array.isArray(operation.security) && operation.security.length === 0) {
        report({
          message: "An operation with `security: []` has no caller. Write `x-required-permissions: []`.",
          location: at.key(),
        });
      }
      for (const [index, name] of names.entries()) {
        required.add(name);
        if (names.indexOf(name) !== index) {
          report({
            message: `${name} is required twice. Remove one of the two.`,
            location: listAt.child(index),
          });
        }
        if (Object.hasOwn(asObject(catalogue.document), name)) continue;
        report({
          message: `${name} is not in permissions.yaml. Correct the name, or add it there.`,
          location: listAt.child(index),
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

/**
 * @param {unknown} permissions
 * @returns {string[] | undefined} undefined when it is neither a list nor `anyOf` with a list that has an entry
 */
function namesOf(permissions) {
  if (Array.isArray(permissions)) return permissions;
  const { anyOf, ...others } = asObject(permissions);
  return Array.isArray(anyOf) && anyOf.length > 0 && Object.keys(others).length === 0 ? anyOf : undefined;
}
