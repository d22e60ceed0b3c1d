import { parsePointer } from "@credential-api/openapi";
import { isPlainObject } from "@redocly/openapi-core";
import { asArray, asObject, resolveRef } from "../lib/nodes.js";
import { parametersOf } from "../lib/responses.js";

const members = ["token", "items", "nextToken"];

/**
 * `x-pagination` says how to read the next page of a list: `token` names an optional query parameter, `items` and
 * `nextToken` lead to an array and to an optional string of the 200 body. A page without the string is the last one.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const pagination = () => ({
  Operation(operation, context) {
    if (!("x-pagination" in operation)) return;
    const { report, location, key } = context;
    const at = location.child("x-pagination");
    const paging = operation["x-pagination"];
    const isComplete = isPlainObject(paging) && Object.keys(paging).sort().join() === [...members].sort().join();
    if (!isComplete || !members.every((member) => typeof paging[member] === "string")) {
      report({
        message: "`x-pagination` is not complete. Write exactly `token`, `items` and `nextToken`, each with a text.",
        location: at.key(),
      });
      return;
    }
    if (key !== "get") {
      report({ message: `\`${key}\` cannot have pages. Remove \`x-pagination\`, or use GET.`, location: at.key() });
    }
    for (const [member, fault] of Object.entries(faultsOf(operation, context))) {
      if (fault) report({ message: fault, location: at.child(member) });
    }
  },
});

/**
 * @param {any} operation
 * @param {import("../lib/nodes.js").Context} context
 */
function faultsOf(operation, context) {
  const { location, resolve } = context;
  const { token, items, nextToken } = operation["x-pagination"];
  const parameter = parametersOf(operation, context).find(({ node }) => node.in === "query" && node.name === token);
  const typeOf = ({ node, location: at }) => resolveRef(node.schema, at.child("schema"), resolve).node.type;
  const response = resolveRef(asObject(operation.responses)["200"], location.child(["responses", "200"]), resolve);
  const body = {
    node: asObject(asObject(response.node.content)["application/json"]).schema,
    location: response.location.child(["content", "application/json", "schema"]),
  };
  const list = memberAt(body, items, resolve);
  const next = memberAt(body, nextToken, resolve);
  return {
    token: parameter
      ? (parameter.node.required && `The first page has no token. Remove \`required\` from the parameter ${token}.`) ||
        (typeOf(parameter) !== "string" && `A token is a string. Change the type of the parameter ${token}.`)
      : `The operation has no query parameter ${token}. Add it to \`parameters\`, or correct the name.`,
    items: list?.type !== "array" && `${items} is not an array of the 200 body. Write the JSON Pointer of one.`,
    nextToken:
      (next?.type !== "string" && `${nextToken} is not a string of the 200 body. Write the JSON Pointer of one.`) ||
      (next?.isRequired && `The last page has no token. Remove ${nextToken} from \`required\`.`),
  };
}

/**
 * What a JSON Pointer into a body leads to: undefined when it leads nowhere.
 *
 * @param {{ node: unknown, location: import("../lib/nodes.js").Location }} body
 * @param {string} pointer
 * @param {import("../lib/nodes.js").Context["resolve"]} resolve
 * @returns {{ type: unknown, isRequired: boolean } | undefined}
 */
function memberAt(body, pointer, resolve) {
  if (!pointer.startsWith("/")) return undefined;
  let found = resolveRef(body.node, body.location, resolve);
  let isRequired = true;
  for (const name of parsePointer(pointer)) {
    const parts = partsOf(found, resolve);
    isRequired &&= parts.some(({ node }) => asArray(node.required).includes(name));
    const part = parts.find(({ node }) => Object.hasOwn(asObject(node.properties), name));
    if (part === undefined) return undefined;
    found = resolveRef(part.node.properties[name], part.location.child(["properties", name]), resolve);
  }
  return { type: found.node.type, isRequired };
}

/**
 * A schema and the schemas that it is composed of.
 *
 * @param {import("../lib/schemas.js").Located} schema
 * @param {import("../lib/nodes.js").Context["resolve"]} resolve
 * @param {Set<unknown>} seen
 * @returns {import("../lib/schemas.js").Located[]}
 */
function partsOf(schema, resolve, seen = new Set()) {
  if (seen.has(schema.node)) return [];
  seen.add(schema.node);
  const parts = asArray(schema.node.allOf).map((part, index) =>
    resolveRef(part, schema.location.child(["allOf", index]), resolve),
  );
  return [schema, ...parts.flatMap((part) => partsOf(part, resolve, seen))];
}
