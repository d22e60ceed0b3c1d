import { nearest } from "@credential-api/openapi/nearest";

const numberFormats = ["double", "float", "int32", "int64"];

/**
 * The formats that the validators know, by the type of the value: the formats of ajv-formats 3.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const formats = {
  string: [
    "byte",
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "iso-date-time",
    "iso-time",
    "json-pointer",
    "json-pointer-uri-fragment",
    "password",
    "regex",
    "relative-json-pointer",
    "time",
    "uri",
    "uri-reference",
    "uri-template",
    "url",
    "uuid",
  ],
  integer: numberFormats,
  number: numberFormats,
};

/**
 * The validators know every `format`, for the `type` next to it. With another format, the generator fails or generates a
 * validator that accepts everything.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const formatsKnown = () => ({
  Schema(schema, { report, location }) {
    if (!("format" in schema) || hasKnownFormat(schema)) return;
    const known = formatsOf(schema);
    report({
      message:
        known.length === 0
          ? `\`format\` applies only to strings and numbers. Remove \`format: ${schema.format}\`.`
          : `\`${schema.format}\` is not a format of the type ${typesOf(schema).join(" or ")}. Use one of: ${known.join(", ")}.`,
      suggest: [nearest(schema.format, known) ?? []].flat(),
      location: location.child("format"),
    });
  },
});

/**
 * Whether the validators know the `format` of a schema.
 *
 * @param {any} schema
 */
export function hasKnownFormat(schema) {
  return formatsOf(schema).includes(schema.format);
}

/** @param {any} schema */
function formatsOf(schema) {
  return [...new Set(typesOf(schema).flatMap((type) => formats[type] ?? []))];
}

/**
 * A schema without a type can have any type.
 *
 * @param {any} schema
 * @returns {string[]}
 */
function typesOf({ type = Object.keys(formats) }) {
  return [type].flat().filter((name) => Object.hasOwn(formats, name));
}
