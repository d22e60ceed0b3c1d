const OWN_FILE = "A schema has a file of its own. Move it to a file, and refer to it with $ref.";
const ONE_DIALECT = "Every schema uses the dialect of OpenAPI 3.1. Remove it.";
const ONE_TARGET = "A schema refers to one other schema. Use `$ref`.";
const UNTYPED = "No type and no form of a client can express it.";

/** What to write instead of a keyword, for keywords that have the same remedy. */
const remedies = [
  { names: ["$id", "id", "$anchor", "$defs", "definitions"], remedy: OWN_FILE },
  { names: ["$schema", "$vocabulary"], remedy: ONE_DIALECT },
  { names: ["$dynamicRef", "$dynamicAnchor"], remedy: ONE_TARGET },
  { names: ["not"], remedy: `${UNTYPED} List the allowed values, or check it in the handler and describe it.` },
  {
    names: ["if", "then", "else"],
    remedy: `${UNTYPED} Make several operations, or check it in the handler and describe it.`,
  },
  {
    names: ["dependentSchemas"],
    remedy: `${UNTYPED} Use \`dependentRequired\`, or check it in the handler and describe it.`,
  },
  {
    names: ["contains", "minContains", "maxContains"],
    remedy: `${UNTYPED} Use \`items\`, or check it in the handler and describe it.`,
  },
  {
    names: ["patternProperties"],
    remedy: `${UNTYPED} Name the members under \`properties\`, or use \`additionalProperties\` with a schema.`,
  },
  { names: ["prefixItems"], remedy: "The items of an array have one schema. Use an object with named members." },
  { names: ["unevaluatedItems"], remedy: "The items of an array have one schema. Use `items` and `maxItems`." },
  {
    names: ["unevaluatedProperties"],
    remedy: "Use `additionalProperties: false` in each object of a request. The objects of a response are open.",
  },
  {
    names: ["discriminator"],
    remedy: "A value has one form. Remove it, and describe the member that tells the values apart.",
  },
  {
    names: ["contentSchema"],
    remedy: "The validators do not look into texts. Use an object instead of a text with JSON.",
  },
  { names: ["xml"], remedy: "Every body is JSON. Remove it." },
  { names: ["summary"], remedy: "A schema has no summary. Use `title` or `description`." },
];

/**
 * Every keyword of a Schema Object (JSON Schema 2020-12 and OpenAPI 3.1, section 4.8.24), like `fields` for other objects.
 * `supported-schemas.js` limits some of the supported ones.
 */
export const keywords = {
  supported:
    "type enum const properties required additionalProperties propertyNames minProperties maxProperties dependentRequired items minItems maxItems uniqueItems minLength maxLength pattern format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf default readOnly writeOnly allOf anyOf oneOf",
  harmless: "title description deprecated example examples externalDocs $comment contentEncoding contentMediaType",
  rejected: Object.fromEntries(
    remedies.flatMap(({ names, remedy }) => names.map((name) => [name, `\`${name}\` is not supported. ${remedy}`])),
  ),
};
