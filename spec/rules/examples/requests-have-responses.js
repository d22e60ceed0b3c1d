import { asObject } from "../lib/nodes.js";
import { isSuccess, requestExamplesOf, responsesOf } from "../lib/responses.js";

/**
 * Every request example has an example of its successful response, so that a reader sees the result. When all successful
 * responses are without a body, there is none to show.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const requestsHaveResponses = () => ({
  Operation(operation, context) {
    const successes = responsesOf(operation, context).filter(
      ({ status, node }) => isSuccess(status) && node.content !== undefined,
    );
    if (successes.length === 0) return;
    const withResponse = successes.flatMap(({ examples }) =>
      examples.map(({ node }) => asObject(node["x-replay"]).request),
    );
    for (const request of requestExamplesOf(operation, context)) {
      if (withResponse.includes(request.name)) continue;
      context.report({
        message: `The request example ${request.name} has no response example. Add an example of a successful response with \`x-replay: { request: ${request.name} }\`.`,
        location: request.location.key(),
      });
    }
  },
});
