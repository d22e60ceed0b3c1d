import { isPlainObject } from "@redocly/openapi-core";
import { asArray, asObject, resolveRef } from "../lib/nodes.js";
import { requestExamplesOf, responsesOf } from "../lib/responses.js";

const isText = (value) => typeof value === "string";
const isListOfText = (value) => Array.isArray(value) && value.every(isText);
const isMapOfText = (value) => typeof value === "object" && value !== null && Object.values(value).every(isText);

/** What `x-replay` may hold, and how each member is checked. */
const members = {
  path: isMapOfText,
  rawPath: isMapOfText,
  request: isText,
  body: isText,
  bodyBytes: (value) => Number.isInteger(value) && value > 0,
  contentType: isText,
  token: (value) => ["valid", "none", "malformed", "expired"].includes(value),
  permissions: isListOfText,
  clients: isListOfText,
  fault: (value) => ["broken", "unavailable"].includes(value),
};

const bodies = ["request", "body", "bodyBytes"];

/**
 * Every example of an answer says which request yields it, in `x-replay`: one of the operation's own request
 * examples, a body as text, or a number of bytes, and what else is unusual about it. An answer of an operation without
 * a body says nothing of one, even if other operations give the same answer.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const replay = () => {
  /** @type {Map<string, { recipe: Record<string, any>, place: import("../lib/nodes.js").Location, takesBody: boolean }>} */
  const recipes = new Map();
  return {
    Operation(operation, context) {
      const { report, location, resolve } = context;
      const requests = requestExamplesOf(operation, context);
      const parameters = asArray(operation.parameters).map(
        (written, index) => resolveRef(written, location.child(["parameters", index]), resolve).node.name,
      );
      for (const example of requests.filter(({ node }) => "x-replay" in node)) {
        report({
          message: "`x-replay` says what yields an answer. This is a request: take it away.",
          location: example.location.child("x-replay").key(),
        });
      }
      for (const example of responsesOf(operation, context).flatMap(({ examples }) => examples)) {
        const recipe = example.node["x-replay"];
        const place = example.location.child("x-replay");
        if (!isPlainObject(recipe)) {
          report({
            message: `${example.name} must say in \`x-replay\` what yields it, in a map.`,
            location: "x-replay" in example.node ? place.key() : example.location.key(),
          });
          continue;
        }
        const takesBody = recipes.get(place.absolutePointer)?.takesBody ?? true;
        recipes.set(place.absolutePointer, {
          recipe,
          place,
          takesBody: takesBody && operation.requestBody !== undefined,
        });
        for (const [member, value] of Object.entries(recipe)) {
          if (members[member]?.(value)) continue;
          report({ message: `\`x-replay\` cannot have this ${member}.`, location: place.child(member).key() });
        }
        if (isText(recipe.request) && !requests.some(({ name }) => name === recipe.request)) {
          report({
            message: `${operation.operationId} has no request example ${recipe.request}.`,
            location: place.child("request"),
          });
        }
        for (const member of ["path", "rawPath"]) {
          for (const name of Object.keys(asObject(recipe[member])).filter((name) => !parameters.includes(name))) {
            report({
              message: `${operation.operationId} has no parameter ${name}.`,
              location: place.child([member, name]).key(),
            });
          }
        }
      }
    },
    Root: {
      leave(_, { report }) {
        for (const { recipe, place, takesBody } of recipes.values()) {
          if (takesBody && bodies.filter((member) => member in recipe).length !== 1) {
            report({ message: "`x-replay` must have one of request, body and bodyBytes.", location: place.key() });
          }
          for (const member of [...bodies, "contentType"].filter((name) => !takesBody && name in recipe)) {
            report({
              message: `An operation without a body gives this answer: \`x-replay\` cannot have ${member}.`,
              location: place.child(member).key(),
            });
          }
        }
      },
    },
  };
};
