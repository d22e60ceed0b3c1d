import { asObject } from "../lib/nodes.js";
import { isSuccess, requestExamplesOf, responsesOf } from "../lib/responses.js";

/**
 * Every example of a request leads to an example of its success, so that a reader sees what comes of it.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const requestsHaveResponses = () => ({
  Operation(operation, context) {
    const answered = responsesOf(operation, context)
      .filter(({ status }) => isSuccess(status))
      .flatMap(({ examples }) => examples.map(({ node }) => asObject(node["x-replay"]).request));
    for (const request of requestExamplesOf(operation, context)) {
      if (answered.includes(request.name)) continue;
      context.report({
        message: `No example of a success says \`request: ${request.name}\` in its \`x-replay\`.`,
        location: request.location.key(),
      });
    }
  },
});
