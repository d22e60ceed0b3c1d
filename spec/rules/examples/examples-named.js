import { isRef } from "@redocly/openapi-core";
import { asObject, resolveRef } from "../lib/nodes.js";

/**
 * Every body has examples. Each is written once in an examples.yaml, under the section for its direction, and has one
 * camelCase name in the whole contract. Parameters and headers have an example too.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const examplesNamed = () => {
  /** @type {Map<string, string>} */
  const places = new Map();
  return {
    Parameter: withExample,
    Header: withExample,
    MediaType(media, { report, location, resolve }) {
      const examples = Object.entries(asObject(media.examples));
      if (examples.length === 0) {
        report({ message: "A body must have named `examples`.", location: location.key() });
      }
      const section = location.pointer.startsWith("#/requestBody/") ? "requests" : "responses";
      for (const [name, written] of examples) {
        const place = location.child(["examples", name]);
        const target = resolveRef(written, place, resolve).location.absolutePointer;
        if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
          report({ message: `The example ${name} must have a name in camelCase.`, location: place.key() });
        }
        if (!isRef(written) || !written.$ref.endsWith(`examples.yaml#/${section}/${name}`)) {
          report({
            message: `The example ${name} must be a $ref to #/${section}/${name} of an examples.yaml.`,
            location: place,
          });
        } else if ((places.get(name) ?? target) !== target) {
          report({ message: `Another example is called ${name} too.`, location: place.key() });
        }
        places.set(name, target);
      }
    },
  };
};

/**
 * @param {any} node
 * @param {import("../lib/nodes.js").Context} context
 */
function withExample(node, { report, location, type }) {
  if (node.example === undefined)
    report({ message: `This ${type.name} must have an example.`, location: location.key() });
}
