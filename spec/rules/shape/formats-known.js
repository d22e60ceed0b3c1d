import { suggestNames } from "../lib/suggest.js";

const ofNumbers = ["double", "float", "int32", "int64"];

/**
 * The formats that the validators know, by the type of value they judge: those of ajv-formats 3.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const formats = {
  string: [
    "binary",
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
  integer: ofNumbers,
  number: ofNumbers,
};

/**
 * A `format` is one that the validators know, and one of the type it stands beside. With any other, no validator can be
 * made, or one that lets everything pass.
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
          ? `\`format: ${schema.format}\` says nothing about a value that is neither a text nor a number. Take it away.`
          : `\`${schema.format}\` is no format of a ${typesOf(schema).join(" or ")}. The validators know ${known.join(", ")}.`,
      suggest: suggestNames(schema.format, known),
      location: location.child("format"),
    });
  },
});

/**
 * Whether a schema with a `format` has one that its validator will understand.
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
 * A schema without a type can be of any.
 *
 * @param {any} schema
 * @returns {string[]}
 */
function typesOf({ type = Object.keys(formats) }) {
  return [type].flat().filter((name) => Object.hasOwn(formats, name));
}
