import { answersOf, isSuccess } from "./answers.js";
import { listIn, objectIn } from "./nodes.js";

/**
 * An example of a refusal has only codes that the operation lists in `x-errors` for its status.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const exampleCodes = () => ({
  Operation(operation, context) {
    for (const { status, examples } of answersOf(operation, context).filter((answer) => !isSuccess(answer.status))) {
      const codes = listIn(objectIn(operation["x-errors"])[status]);
      for (const { node, location } of examples) {
        for (const [index, entry] of listIn(objectIn(node.value).errors).entries()) {
          const { code } = objectIn(entry);
          if (codes.includes(code)) continue;
          context.report({
            message: `${operation.operationId} does not list ${code} for ${status}.`,
            location: location.child(["value", "errors", index, "code"]),
          });
        }
      }
    }
  },
});
