import { isPlainObject } from "@redocly/openapi-core";
import { asObject, resolveRef } from "../lib/nodes.js";
import { parametersOf, requestExamplesOf, responsesOf } from "../lib/responses.js";

const isString = (value) => typeof value === "string";
const isListOfStrings = (value) => Array.isArray(value) && value.every(isString);
const isMapOf = (isMember) => (value) =>
  typeof value === "object" && value !== null && Object.values(value).every(isMember);
const isMapOfStrings = isMapOf(isString);
const isParameter = (value) => ["string", "number", "boolean"].includes(typeof value);
const isMapOfParameters = isMapOf((value) => [value].flat().every(isParameter));

/** The members of `x-replay`, each with its check. */
const members = {
  path: isMapOfStrings,
  rawPath: isMapOfStrings,
  query: isMapOfParameters,
  rawQuery: isString,
  header: isMapOfParameters,
  request: isString,
  body: isString,
  bodyBytes: (value) => Number.isInteger(value) && value > 0,
  contentType: isString,
  token: (value) => ["valid", "none", "malformed", "expired"].includes(value),
  permissions: isListOfStrings,
  clients: isListOfStrings,
  fault: (value) => ["broken", "unavailable"].includes(value),
};

const bodies = ["request", "body", "bodyBytes"];

/** The members that name parameters, with the location of these parameters. */
const locations = { path: "path", rawPath: "path", query: "query", header: "header" };

/**
 * Every response example has an `x-replay` that describes the request which produces it: a request example of the
 * operation, a body as text, or a number of bytes, and everything else that differs from a usual request. If an operation
 * without a body uses the example, `x-replay` describes no body; where the body is optional, it can describe none.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const replay = () => {
  /** @type {Map<string, { description: Record<string, any>, at: import("../lib/nodes.js").Location, takesBody: boolean, needsBody: boolean }>} */
  const replays = new Map();
  return {
    Operation(operation, context) {
      const { report, location, resolve } = context;
      const requests = requestExamplesOf(operation, context);
      const parameters = parametersOf(operation, context).map(({ node }) => node);
      const body = resolveRef(operation.requestBody, location.child("requestBody"), resolve).node;
      for (const example of requests.filter(({ node }) => "x-replay" in node)) {
        report({
          message: "`x-replay` belongs to response examples. Remove it from this request example.",
          location: example.location.child("x-replay").key(),
        });
      }
      for (const example of responsesOf(operation, context).flatMap(({ examples }) => examples)) {
        const description = example.node["x-replay"];
        const at = example.location.child("x-replay");
        if (!isPlainObject(description)) {
          report({
            message: `The response example ${example.name} does not describe its request. Add \`x-replay\` with a map.`,
            location: "x-replay" in example.node ? at.key() : example.location.key(),
          });
          continue;
        }
        const { takesBody, needsBody } = replays.get(at.absolutePointer) ?? { takesBody: true, needsBody: true };
        replays.set(at.absolutePointer, {
          description,
          at,
          takesBody: takesBody && operation.requestBody !== undefined,
          needsBody: needsBody && body.required === true,
        });
        for (const [member, value] of Object.entries(description)) {
          if (members[member]?.(value)) continue;
          report({
            message: `\`x-replay\` does not have a member ${member} with this value. README.md lists the members and values.`,
            location: at.child(member).key(),
          });
        }
        if (isString(description.request) && !requests.some(({ name }) => name === description.request)) {
          report({
            message: `${operation.operationId} has no request example ${description.request}. Correct the name, or add the example.`,
            location: at.child("request"),
          });
        }
        for (const [member, place] of Object.entries(locations)) {
          const known = parameters.filter((each) => each.in === place).map(({ name }) => name);
          for (const name of Object.keys(asObject(description[member])).filter((name) => !known.includes(name))) {
            report({
              message: `${operation.operationId} has no ${place} parameter ${name}. Correct the name, or remove it.`,
              location: at.child([member, name]).key(),
            });
          }
        }
      }
    },
    Root: {
      leave(_, { report }) {
        for (const { description, at, takesBody, needsBody } of replays.values()) {
          const described = bodies.filter((member) => member in description).length;
          if (takesBody && (described > 1 || (needsBody && described === 0))) {
            report({
              message: "`x-replay` needs exactly one of `request`, `body` and `bodyBytes`.",
              location: at.key(),
            });
          }
          for (const member of [...bodies, "contentType"].filter((name) => !takesBody && name in description)) {
            report({
              message: `An operation without a body uses this example. Remove \`${member}\` from \`x-replay\`.`,
              location: at.child(member).key(),
            });
          }
        }
      },
    },
  };
};
