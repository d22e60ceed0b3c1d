import { asArray, asObject } from "../lib/nodes.js";
import { responsesOf } from "../lib/responses.js";

/**
 * Every code that an operation lists in `x-errors` is shown: an example of that status carries it, so that a reader sees
 * when it comes and a test brings it about.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const codesHaveExamples = () => ({
  Operation(operation, context) {
    const answers = responsesOf(operation, context);
    for (const [status, codes] of Object.entries(asObject(operation["x-errors"]))) {
      // A status that is not declared is what `errors-declared` tells.
      if (!(status in asObject(operation.responses))) continue;
      const examples = answers.filter((answer) => answer.status === status).flatMap((answer) => answer.examples);
      const shown = new Set(
        examples.flatMap(({ node }) => asArray(asObject(node.value).errors)).map((entry) => asObject(entry).code),
      );
      for (const [index, code] of asArray(codes).entries()) {
        if (shown.has(code)) continue;
        context.report({
          message: `No example of ${status} carries ${code}.`,
          location: context.location.child(["x-errors", status, index]),
        });
      }
    }
  },
});
