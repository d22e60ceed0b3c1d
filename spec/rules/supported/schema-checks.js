import { isPlainObject } from "@redocly/openapi-core";
import { asArray, asObject } from "../lib/nodes.js";

/**
 * A check of one schema: the keys that lead to each place where it is wrong, and a sentence that says what to write instead.
 * An empty list of keys is the schema itself.
 *
 * @typedef {{ find: (schema: any) => (string | number)[][], message: string }} SchemaCheck
 */

/** @type {readonly SchemaCheck[]} */
export const everywhere = [
  {
    find: (schema) => onlyIf(!["type", "enum", "const", "allOf", "anyOf", "oneOf"].some((name) => name in schema)),
    message: "A schema without a type allows every value. Add `type`.",
  },
  {
    find: ({ type }) => onlyIf(Array.isArray(type) && type.filter((name) => name !== "null").length !== 1, ["type"]),
    message: "A value has one type, or that type and `null`. Write one type, with or without 'null'.",
  },
  {
    find: (schema) => unions(schema).filter(([word]) => !isNullable(schema[String(word)])),
    message:
      "A value has one form, or that form and `null`. Use one schema with optional members, or make several operations.",
  },
  {
    find: (schema) => unions(schema).filter(() => "type" in schema || "properties" in schema),
    message: "The generated types ignore the `type` beside this. Write the whole schema in the branch.",
  },
  {
    find: (schema) => schemasIn(schema).filter((keys) => typeof at(schema, keys) === "boolean"),
    message: "`true` and `false` are no schemas here. Write a schema with a type.",
  },
  {
    find: (schema) => onlyIf([schema.type].flat().includes("array") && !("items" in schema), ["type"]),
    message: "The items of this array can be anything. Add `items` with a schema.",
  },
  {
    find: ({ properties, additionalProperties }) =>
      onlyIf(isPlainObject(properties) && isPlainObject(additionalProperties), ["additionalProperties"]),
    message: "An object has named members or is a map. Move the map to a member of its own.",
  },
  {
    find: ({ additionalProperties }) => onlyIf(additionalProperties === true, ["additionalProperties"]),
    message:
      "Members of any type cannot be checked. Write the schema of their values, or remove `additionalProperties`.",
  },
  {
    find: ({ properties }) => onlyIf(Object.hasOwn(asObject(properties), "__proto__"), ["properties", "__proto__"]),
    message: "JavaScript cannot hold a member of this name in every object. Rename it.",
  },
];

/** @type {readonly SchemaCheck[]} */
export const inRequests = [
  {
    find: (schema) => onlyIf("allOf" in schema, ["allOf"]),
    message: "A closed object cannot be composed with `allOf`. Write one schema with all members.",
  },
  {
    find: ({ readOnly }) => onlyIf(readOnly === true, ["readOnly"]),
    message: "A request has only members that can be sent. Remove this one from the schema of the request.",
  },
];

/** @type {readonly SchemaCheck[]} */
export const inResponses = [
  {
    find: ({ writeOnly }) => onlyIf(writeOnly === true, ["writeOnly"]),
    message: "A response has only members that can be read. Remove this one from the schema of the response.",
  },
];

/** @type {readonly SchemaCheck[]} */
export const inBodies = [
  {
    find: (schema) => onlyIf("default" in schema, ["default"]),
    message: "Nothing adds a missing member to a body. Remove `default`, and describe what it means to leave it out.",
  },
];

/**
 * @param {boolean} isWrong
 * @param {(string | number)[]} keys
 */
function onlyIf(isWrong, keys = []) {
  return isWrong ? [keys] : [];
}

/** @param {any} schema */
function unions(schema) {
  return ["anyOf", "oneOf"].filter((word) => word in schema).map((word) => [word]);
}

/** @param {unknown} branches */
function isNullable(branches) {
  const nulls = asArray(branches).filter((branch) => asObject(branch).type === "null");
  return nulls.length === 1 && asArray(branches).length === 2;
}

/** @param {any} schema */
function schemasIn(schema) {
  return [
    ...Object.keys(asObject(schema.properties)).map((key) => ["properties", key]),
    ...["allOf", "anyOf", "oneOf"].flatMap((word) => asArray(schema[word]).map((_, index) => [word, index])),
    ...["items", "propertyNames"].filter((word) => word in schema).map((word) => [word]),
  ];
}

/**
 * @param {any} schema
 * @param {(string | number)[]} keys
 */
function at(schema, keys) {
  return keys.reduce((parent, key) => parent[key], schema);
}
