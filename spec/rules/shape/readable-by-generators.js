import { asArray, asObject, resolveRef } from "../lib/nodes.js";

/**
 * Code generators for other languages can read every schema. `spec/README.md` lists the generators that were tried, and
 * `npm run examine:generators` tries them again.
 *
 * - `allOf` composes objects only, except for one value of a list: an enum and a `const`, which are published as the `const`.
 *   openapi-python-client leaves out a schema with any other `allOf`.
 * - A `const` and an `enum` have a `type`. Without it, most generators allow every value.
 * - The values of an enum differ in letters or digits: their other characters are left out of the names of constants.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const readableByGenerators = () => ({
  Schema(schema, { report, location, resolve }) {
    const branches = asArray(schema.allOf).map((branch) => resolveRef(branch, location, resolve).node);
    const isOneValue = branches.some((branch) => "const" in branch) && branches.every(isListOrConst);
    if (!isOneValue && branches.some((branch) => !isObjectSchema(branch))) {
      report({
        message:
          "Code generators cannot read an `allOf` of values that are no objects. Write their keywords in one schema.",
        location: location.child("allOf").key(),
      });
    }
    const values = ["const", "enum"].find((keyword) => keyword in schema);
    if (values !== undefined && schema.type === undefined) {
      report({
        message: `Code generators allow every value where \`${values}\` has no type. Add \`type\`.`,
        location: location.child(values).key(),
      });
    }
    const listed = asArray(schema.enum);
    const names = listed.map(toName);
    for (const [index, name] of names.entries()) {
      const first = names.indexOf(name);
      if (first === index) continue;
      report({
        message: `Code generators give ${listed[first]} and ${listed[index]} the same name. Rename one of them.`,
        location: location.child(["enum", index]),
      });
    }
  },
});

/** @param {Record<string, any>} schema */
function isListOrConst(schema) {
  return "const" in schema || "enum" in schema;
}

/** @param {Record<string, any>} schema */
function isObjectSchema(schema) {
  return schema.type === "object" || "properties" in asObject(schema) || "allOf" in schema;
}

/**
 * The letters and digits of a value, as in the name of a constant. Numbers have a sign, and a value without letters and
 * digits stays as it is.
 *
 * @param {unknown} value
 */
function toName(value) {
  if (typeof value !== "string") return `${typeof value} ${value}`;
  const name = value.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  return name === "" ? value : name;
}
