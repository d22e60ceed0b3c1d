import { listIn, objectIn } from "./nodes.js";

/**
 * A list of values says what each of them means, in `x-enum-descriptions`, in the same order.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const enumsExplained = () => ({
  Schema(schema, { report, location }) {
    if (!schema.enum) return;
    const explained = Object.keys(objectIn(schema["x-enum-descriptions"]));
    if (listIn(schema.enum).join("\n") === explained.join("\n")) return;
    report({
      message: "`x-enum-descriptions` must explain exactly the values of `enum`, in their order.",
      location: location.child(schema["x-enum-descriptions"] ? "x-enum-descriptions" : "enum").key(),
    });
  },
});
