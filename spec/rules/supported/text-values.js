import { asArray, asObject, resolveRef } from "../lib/nodes.js";

const primitives = ["string", "integer", "number", "boolean"];

/**
 * The schema of a parameter or header, and that of its items, with resolved references. Keywords beside a `$ref` count.
 *
 * @param {any} node the parameter or header
 * @param {import("../lib/nodes.js").Location} location
 * @param {import("../lib/nodes.js").Context["resolve"]} resolve
 */
export function valueSchemas(node, location, resolve) {
  const at = location.child("schema");
  const target = resolveRef(node.schema, at, resolve);
  const schema = { ...target.node, ...asObject(node.schema) };
  const items = resolveRef(schema.items, target.location.child("items"), resolve).node;
  return { schema, items };
}

/**
 * What is wrong with the schema of a value that is sent as text: it is one value, or a list of values with commas or names
 * between them.
 *
 * @param {{ schema: Record<string, any>, items: Record<string, any> }} schemas
 * @returns {string | undefined}
 */
export function faultOfText({ schema, items }) {
  const isList = schema.type === "array";
  const value = isList ? items : schema;
  if (value.type === "object" || "properties" in value) {
    return "A parameter or header is one value or a list of values. Give each member its own, or move the object to the body.";
  }
  if (isList && value.type === "array") {
    return "A parameter or header is one value or a list of values. Move nested lists to the body.";
  }
  if (asArray(value.type).includes("null") || "anyOf" in value || "oneOf" in value) {
    return "A parameter or header is text and never `null`. Leave it out instead, with `required: false`.";
  }
  if (primitives.includes(value.type)) return undefined;
  return `A parameter or header has the type ${primitives.join(", ")} or array. Write one of them in \`type\`.`;
}

/**
 * Whether the server could use a default: it has the type of the schema, and is in its list and bounds.
 *
 * @param {{ schema: Record<string, any>, items: Record<string, any> }} schemas
 */
export function isValidDefault({ schema, items }) {
  const value = schema.default;
  if (schema.type !== "array") return isOfSchema(value, schema);
  return Array.isArray(value) && value.every((item) => isOfSchema(item, items));
}

/**
 * @param {unknown} value
 * @param {Record<string, any>} schema
 */
function isOfSchema(value, { type, enum: values, minimum, maximum, minLength, maxLength }) {
  const isOfType = type === "integer" ? Number.isInteger(value) : typeof value === type;
  if (!isOfType || (Array.isArray(values) && !values.includes(value))) return false;
  const size = typeof value === "string" ? value.length : Number(value);
  const [least, most] = typeof value === "string" ? [minLength, maxLength] : [minimum, maximum];
  return (least === undefined || size >= least) && (most === undefined || size <= most);
}
