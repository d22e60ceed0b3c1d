import { toKebabCase } from "@credential-api/openapi";
import { pathOf } from "../lib/spec-files.js";

/**
 * The folder of an operation is its operationId in kebab-case.
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
      const expected = `operations/${toKebabCase(operationId)}/operation.yaml`;
      const actual = pathOf(root, location);
      if (actual === expected) return;
      report({
        message: `${operationId} is in ${actual}. Move it to ${expected}, or rename the operation.`,
        location: location.child("operationId"),
      });
    },
  };
};
