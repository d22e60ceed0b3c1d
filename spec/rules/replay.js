import { answersOf, requestsOf } from "./answers.js";
import { follow, listIn, objectIn } from "./nodes.js";

const isText = (value) => typeof value === "string";
const isListOfText = (value) => Array.isArray(value) && value.every(isText);

/** What `x-replay` may hold, and how each member is checked. */
const members = {
  path: (value) => typeof value === "object" && value !== null && Object.values(value).every(isText),
  request: isText,
  body: isText,
  bodyBytes: (value) => Number.isInteger(value) && value > 0,
  contentType: isText,
  token: (value) => ["valid", "none", "malformed", "expired"].includes(value),
  permissions: isListOfText,
  clients: isListOfText,
  fault: (value) => ["broken", "unavailable"].includes(value),
};

/**
 * Every example of an answer says which request yields it, in `x-replay`: one of the operation's own request
 * examples, a body as text, or a number of bytes, and what else is unusual about it.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const replay = () => ({
  Operation(operation, context) {
    const { report, location, resolve } = context;
    const requests = requestsOf(operation, context);
    const parameters = listIn(operation.parameters).map(
      (written, index) => follow(written, location.child(["parameters", index]), resolve).node.name,
    );
    for (const example of answersOf(operation, context).flatMap(({ examples }) => examples)) {
      const recipe = objectIn(example.node["x-replay"]);
      if (!("x-replay" in example.node)) {
        report({
          message: `${example.name} must say in \`x-replay\` what yields it.`,
          location: example.location.key(),
        });
        continue;
      }
      const place = example.location.child("x-replay");
      for (const [member, value] of Object.entries(recipe)) {
        if (members[member]?.(value)) continue;
        report({ message: `\`x-replay\` cannot have this ${member}.`, location: place.child(member).key() });
      }
      if (["request", "body", "bodyBytes"].filter((member) => member in recipe).length !== 1) {
        report({ message: "`x-replay` must have one of request, body and bodyBytes.", location: place.key() });
      }
      if (isText(recipe.request) && !requests.some(({ name }) => name === recipe.request)) {
        report({
          message: `${operation.operationId} has no request example ${recipe.request}.`,
          location: place.child("request"),
        });
      }
      for (const name of Object.keys(objectIn(recipe.path)).filter((name) => !parameters.includes(name))) {
        report({
          message: `${operation.operationId} has no parameter ${name}.`,
          location: place.child(["path", name]).key(),
        });
      }
    }
  },
});
