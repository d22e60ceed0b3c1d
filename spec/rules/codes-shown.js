import { answersOf } from "./answers.js";
import { listIn, objectIn } from "./nodes.js";

/**
 * Every code that an operation lists in `x-errors` is shown: an example of that status carries it, so that a reader sees
 * when it comes and a test brings it about.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const codesShown = () => ({
  Operation(operation, context) {
    const answers = answersOf(operation, context);
    for (const [status, codes] of Object.entries(objectIn(operation["x-errors"]))) {
      // A status that is not declared is what `errors-declared` tells.
      if (!(status in objectIn(operation.responses))) continue;
      const examples = answers.filter((answer) => answer.status === status).flatMap((answer) => answer.examples);
      const shown = new Set(
        examples.flatMap(({ node }) => listIn(objectIn(node.value).errors)).map((entry) => objectIn(entry).code),
      );
      for (const [index, code] of listIn(codes).entries()) {
        if (shown.has(code)) continue;
        context.report({
          message: `No example of ${status} carries ${code}.`,
          location: context.location.child(["x-errors", status, index]),
        });
      }
    }
  },
});
