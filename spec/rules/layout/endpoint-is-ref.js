import { httpMethods } from "@credential-api/openapi";
import { asObject } from "../lib/nodes.js";

/**
 * The root is a table of contents: each method of a path is a reference to the file of its operation.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const endpointIsRef = () => ({
  PathItem(pathItem, { report, location }) {
    for (const method of httpMethods.filter((name) => name in pathItem)) {
      const { $ref } = asObject(pathItem[method]);
      if (/^operations\/[^/]+\/operation\.yaml$/.test($ref)) continue;
      report({
        message: `\`${method}\` is not a reference. Move the operation to operations/<name>/operation.yaml and refer to it with $ref.`,
        location: location.child(method).key(),
      });
    }
  },
});
