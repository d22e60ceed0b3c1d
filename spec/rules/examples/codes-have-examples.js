import { asArray, asObject } from "../lib/nodes.js";
import { responsesOf } from "../lib/responses.js";

/**
 * Every code that an operation lists in `x-errors` has an example of that status, so that a reader sees the code and a test
 * produces it.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const codesHaveExamples = () => ({
  Operation(operation, context) {
    const responses = responsesOf(operation, context);
    for (const [status, codes] of Object.entries(asObject(operation["x-errors"]))) {
      // `errors-declared` reports a status that is not declared.
      if (!(status in asObject(operation.responses))) continue;
      const examples = responses
        .filter((response) => response.status === status)
        .flatMap((response) => response.examples);
      const shown = new Set(
        examples.flatMap(({ node }) => asArray(asObject(node.value).errors)).map((entry) => asObject(entry).code),
      );
      for (const [index, code] of asArray(codes).entries()) {
        if (shown.has(code)) continue;
        context.report({
          message: `No example of ${status} contains ${code}. Add an example, or remove the code.`,
          location: context.location.child(["x-errors", status, index]),
        });
      }
    }
  },
});
