import { pathOf } from "../lib/spec-files.js";

/**
 * An operation has one name: its file is operations/<the operationId in kebab-case>/operation.yaml.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const operationFolder = () => {
  /** @type {import("../lib/nodes.js").Location} */
  let root;
  return {
    Root(_, { location }) {
      root = location;
    },
    Operation({ operationId }, { report, location }) {
      if (typeof operationId !== "string") return;
      const expected = `operations/${kebab(operationId)}/operation.yaml`;
      const actual = pathOf(root, location);
      if (actual === expected) return;
      report({
        message: `${operationId} must be written in ${expected}, not in ${actual}.`,
        location: location.child("operationId"),
      });
    },
  };
};

/** @param {string} name */
function kebab(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
