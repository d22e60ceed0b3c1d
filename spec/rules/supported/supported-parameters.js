import { asArray, asObject, resolveRef } from "../lib/nodes.js";
import { parametersOf } from "../lib/responses.js";

const styles = { path: "simple", query: "form", header: "simple" };
const primitives = ["string", "integer", "number", "boolean"];

/** The names that survive encoding, routing and generated code, by location. RFC 9110, section 5.6.2, for headers. */
const names = {
  path: { pattern: /^[A-Za-z]\w*$/, words: "letters, digits and _" },
  query: { pattern: /^[\w.~$-]+$/, words: "letters, digits and ._~$-" },
  header: { pattern: /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, words: "the characters of a header name" },
};

/** OpenAPI ignores a header parameter with these names (OpenAPI 3.1, section 4.8.12.2.1). */
const ignored = {
  accept: "The responses say what the operation returns.",
  authorization: "The `security` of the contract says how to authenticate.",
  "content-type": "The `requestBody` says what the operation takes.",
};

/** A browser sets these itself and does not let a program send them (Fetch, section 2.2.2). */
const forbidden =
  /^(accept-charset|accept-encoding|access-control-request-(headers|method|private-network)|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*)$/;

/**
 * A parameter is in the path, the query or a header, and is one value or a list of values, in the style that OpenAPI has as
 * the default of its location. That is what the server reads and what clients send.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const supportedParameters = () => ({
  Parameter(parameter, { report, location, resolve }) {
    for (const [field, fault] of faultsOf(parameter, location, resolve)) {
      if (fault) report({ message: fault, location: location.child(field) });
    }
  },
  Operation(operation, context) {
    const headers = parametersOf(operation, context).filter(({ node }) => node.in === "header");
    const seen = new Set();
    for (const { node, location } of headers) {
      const name = String(node.name).toLowerCase();
      if (seen.has(name)) {
        context.report({
          message: `Header names ignore upper and lower case, and ${node.name} is there twice. Remove one of the two.`,
          location: location.child("name"),
        });
      }
      seen.add(name);
    }
  },
});

/**
 * @param {any} parameter
 * @param {import("../lib/nodes.js").Location} location
 * @param {import("../lib/nodes.js").Context["resolve"]} resolve
 * @returns {[string, string | false | undefined][]} field, and what is wrong with it
 */
function faultsOf(parameter, location, resolve) {
  const { name, in: place, style, explode, required } = parameter;
  if (place === "cookie") return [["in", "The server reads no cookies. Use a header or a query parameter."]];
  const rule = names[place];
  if (!rule || typeof name !== "string") return [];
  const schema = resolveRef(parameter.schema, location.child("schema"), resolve);
  const items = resolveRef(schema.node.items, schema.location.child("items"), resolve);
  const isList = schema.node.type === "array";
  return [
    ["name", !rule.pattern.test(name) && `A ${place} parameter has a name of ${rule.words}. Rename it.`],
    ["name", place === "header" && faultOfHeader(name.toLowerCase())],
    [
      "style",
      style &&
        style !== styles[place] &&
        `The server reads only the style ${styles[place]} in a ${place}. Remove \`style\`.`,
    ],
    ["explode", explode && place !== "query" && `Commas separate the values in a ${place}. Remove \`explode\`.`],
    [
      "required",
      required === true &&
        "default" in schema.node &&
        "A required parameter needs no `default`. Remove one of the two.",
    ],
    ["schema", !("schema" in parameter) ? undefined : faultOfType(place, isList, schema.node, items.node)],
  ];
}

/** @param {string} name in lower case */
function faultOfHeader(name) {
  if (Object.hasOwn(ignored, name))
    return `OpenAPI ignores a header parameter of this name. ${ignored[name]} Remove it.`;
  if (name === "cookie") return "The server reads no cookies. Use a header or a query parameter.";
  return forbidden.test(name) && "A browser does not let a program send this header. Use another name.";
}

/**
 * @param {string} place
 * @param {boolean} isList
 * @param {Record<string, any>} schema
 * @param {Record<string, any>} items
 */
function faultOfType(place, isList, schema, items) {
  if (isList && place === "path") return "A path parameter is one value. Use a query parameter for a list.";
  const value = isList ? items : schema;
  if (value.type === "object" || "properties" in asObject(value)) {
    return "A parameter is one value or a list of values. Make a parameter of each member, or move the object to the body.";
  }
  if (isList && value.type === "array")
    return "A parameter is one value or a list of values. Move nested lists to the body.";
  if (asArray(value.type).includes("null") || "anyOf" in value || "oneOf" in value) {
    return "A parameter is text and never `null`. Leave the parameter out instead, with `required: false`.";
  }
  return !primitives.includes(value.type) && `A parameter has the type ${primitives.join(", ")} or array. Write one.`;
}
