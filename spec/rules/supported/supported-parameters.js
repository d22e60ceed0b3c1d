import { parametersOf } from "../lib/responses.js";
import { faultOfText, isValidDefault, valueSchemas } from "./text-values.js";

const styles = { path: "simple", query: "form", header: "simple" };

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
 * the default of its location. That is what the server reads and what clients send. A response header is such a value, too.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const supportedParameters = () => ({
  Parameter(parameter, { report, location, resolve }) {
    for (const [field, fault] of faultsOf(parameter, location, resolve)) {
      if (typeof fault !== "string") continue;
      report({ message: fault, location: field in parameter ? location.child(field) : location.key() });
    }
  },
  Header(header, { report, location, resolve }) {
    const fault = "schema" in header && faultOfText(valueSchemas(header, location, resolve));
    if (fault) report({ message: fault, location: location.child("schema") });
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
 * @returns {[string, unknown][]} field, and what is wrong with it
 */
function faultsOf(parameter, location, resolve) {
  const { name, in: place, style, explode, required } = parameter;
  if (place === "cookie") return [["in", "The server reads no cookies. Use a header or a query parameter."]];
  const rule = names[place];
  if (!rule || typeof name !== "string") return [];
  const schemas = valueSchemas(parameter, location, resolve);
  const { schema } = schemas;
  return [
    ["name", !rule.pattern.test(name) && `A ${place} parameter has a name of ${rule.words}. Rename it.`],
    ["name", place === "header" && faultOfHeader(name.toLowerCase())],
    [
      "style",
      style && style !== styles[place] && `The server reads the style ${styles[place]} in a ${place}. Remove it.`,
    ],
    ["explode", explode && place !== "query" && `Commas separate the values in a ${place}. Remove \`explode\`.`],
    ["required", place === "path" && required !== true && "A path has all its parameters. Write `required: true`."],
    ["required", required && "default" in schema && "A required parameter needs no `default`. Remove one of the two."],
    ["schema", "schema" in parameter && faultOfText(schemas)],
    ["schema", place === "path" && schema.type === "array" && "A path parameter is one value. Use a query for a list."],
    [
      "schema",
      "default" in schema && !isValidDefault(schemas) && "The schema does not allow its `default`. Change one.",
    ],
  ];
}

/** @param {string} name in lower case */
function faultOfHeader(name) {
  if (Object.hasOwn(ignored, name))
    return `OpenAPI ignores a header parameter of this name. ${ignored[name]} Remove it.`;
  if (name === "cookie") return "The server reads no cookies. Use a header or a query parameter.";
  return forbidden.test(name) && "A browser does not let a program send this header. Use another name.";
}
