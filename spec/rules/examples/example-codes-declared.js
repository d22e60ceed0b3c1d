import { asArray, asObject } from "../lib/nodes.js";
import { isSuccess, responsesOf } from "../lib/responses.js";

/**
 * An example of an error response contains only codes that the operation lists in `x-errors` for its status.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const exampleCodesDeclared = () => ({
  Operation(operation, context) {
    for (const { status, examples } of responsesOf(operation, context).filter(
      (response) => !isSuccess(response.status),
    )) {
      const codes = asArray(asObject(operation["x-errors"])[status]);
      for (const { node, location } of examples) {
        for (const [index, entry] of asArray(asObject(node.value).errors).entries()) {
          const { code } = asObject(entry);
          if (codes.includes(code)) continue;
          context.report({
            message: `${operation.operationId} does not list ${code} for ${status}. Change the code, or add it to \`x-errors\`.`,
            location: location.child(["value", "errors", index, "code"]),
          });
        }
      }
    }
  },
});
