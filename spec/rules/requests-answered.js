import { answersOf, isSuccess, requestsOf } from "./answers.js";
import { objectIn } from "./nodes.js";

/**
 * Every example of a request leads to an example of its success, so that a reader sees what comes of it.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const requestsAnswered = () => ({
  Operation(operation, context) {
    const answered = answersOf(operation, context)
      .filter(({ status }) => isSuccess(status))
      .flatMap(({ examples }) => examples.map(({ node }) => objectIn(node["x-replay"]).request));
    for (const request of requestsOf(operation, context)) {
      if (answered.includes(request.name)) continue;
      context.report({
        message: `No example of a success says \`request: ${request.name}\` in its \`x-replay\`.`,
        location: request.location.key(),
      });
    }
  },
});
