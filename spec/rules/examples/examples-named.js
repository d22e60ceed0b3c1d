import { isRef } from "@redocly/openapi-core";
import { asObject, resolveRef } from "../lib/nodes.js";

/**
 * Every body has examples. Each example is in an examples.yaml, in the section `requests` or `responses`, and has a unique
 * camelCase name in the contract. A response without a body can have examples in `x-examples`, with the requests that
 * produce it. Parameters and headers also have an example.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const examplesNamed = () => {
  /** @type {Map<string, string>} */
  const targets = new Map();
  return {
    Parameter: requireExample,
    Header: requireExample,
    MediaType(media, context) {
      const { report, location } = context;
      if (Object.keys(asObject(media.examples)).length === 0) {
        report({ message: "The body has no examples. Add `examples` with a name for each.", location: location.key() });
      }
      const section = location.pointer.startsWith("#/requestBody/") ? "requests" : "responses";
      checkNames(media.examples, section, location.child("examples"), context);
    },
    Response(response, context) {
      const { report, location } = context;
      const at = location.child("x-examples");
      if ("x-examples" in response && "content" in response) {
        report({ message: "A body has its own `examples`. Move `x-examples` there.", location: at.key() });
      }
      checkNames(response["x-examples"], "responses", at, context);
    },
  };

  /**
   * @param {unknown} examples
   * @param {string} section
   * @param {import("../lib/nodes.js").Location} location
   * @param {import("../lib/nodes.js").Context} context
   */
  function checkNames(examples, section, location, { report, resolve }) {
    for (const [name, example] of Object.entries(asObject(examples))) {
      const at = location.child(name);
      const target = resolveRef(example, at, resolve).location.absolutePointer;
      if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
        report({ message: `The name ${name} is not in camelCase. Rename the example.`, location: at.key() });
      }
      if (!isRef(example) || !example.$ref.endsWith(`examples.yaml#/${section}/${name}`)) {
        report({
          message: `The example ${name} is not a reference. Write it in an examples.yaml and refer to it with $ref: examples.yaml#/${section}/${name}.`,
          location: at,
        });
      } else if ((targets.get(name) ?? target) !== target) {
        report({ message: `Another example has the name ${name}. Rename one of them.`, location: at.key() });
      }
      targets.set(name, target);
    }
  }
};

/**
 * @param {any} node
 * @param {import("../lib/nodes.js").Context} context
 */
function requireExample(node, { report, location, type }) {
  if (node.example === undefined)
    report({ message: `This ${type.name} has no example. Add \`example\`.`, location: location.key() });
}
