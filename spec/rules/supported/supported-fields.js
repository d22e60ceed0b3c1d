import { onEverything } from "../lib/extensions.js";
import { fields } from "./fields.js";
import { keywords } from "./keywords.js";

/** What a reference to another object than a schema can have beside it (OpenAPI 3.1, section 4.8.23). */
const besideReference = ["$ref", "summary", "description"];

/** What a schema cannot have beside a `$ref`, because the generated types follow only the reference. */
const notBesideSchema = [
  "type",
  "enum",
  "const",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
];

/**
 * The contract contains only what some part of this repository implements: OpenAPI has fields that nothing here acts on, and
 * a contract that contains one promises what the server does not do.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const supportedFields = () =>
  onEverything((node, { report, location, type }) => {
    const { rejected = {} } = type.name === "Schema" ? keywords : (fields[type.name] ?? {});
    const names = Object.keys(node).filter((name) => !name.startsWith("x-"));
    for (const name of names.filter((each) => Object.hasOwn(rejected, each) && isEffective(type.name, node, each))) {
      report({ message: rejected[name] ?? "", location: location.child(name).key() });
    }
    if (typeof node.$ref !== "string" || type.name === "PathItem") return;
    if (/^[a-z][a-z+.-]*:/i.test(node.$ref)) {
      report({
        message: "The contract does not depend on a server. Copy the target to a file, and refer to that.",
        location: location.child("$ref"),
      });
    }
    const isSchema = type.name === "Schema";
    for (const name of names.filter((each) =>
      isSchema ? notBesideSchema.includes(each) : !besideReference.includes(each),
    )) {
      report({
        message: `\`${name}\` has no effect beside a $ref. Move it to the target, or replace the $ref by the whole definition.`,
        location: location.child(name).key(),
      });
    }
  });

/** A field that repeats its default is not wrong: `allowReserved: false` says what all parameters do. */
function isEffective(type, node, name) {
  return !(
    ["Parameter", "Header"].includes(type) &&
    ["allowEmptyValue", "allowReserved"].includes(name) &&
    node[name] === false
  );
}
