import { extensions, onEverything } from "../lib/extensions.js";
import { suggestNames } from "../lib/suggest.js";

/**
 * What begins with `x-` is an extension that this contract knows, at a thing that can have it. OpenAPI allows any other,
 * so a misspelt one would be read by nobody and complained of by nobody.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const extensionsKnown = () =>
  onEverything((node, { report, location, type }) => {
    // Only the keys of a map of names, such as that of headers, can begin with `x-` and be no extension.
    if (type.extensionsPrefix === undefined) return;
    for (const name of Object.keys(node).filter((key) => key.startsWith("x-"))) {
      const kinds = Object.hasOwn(extensions, name) ? extensions[name] : undefined;
      if (kinds === undefined) {
        report({
          message: `\`${name}\` is not an extension of this contract. Correct the name, or make it one in rules/extensions.js.`,
          suggest: suggestNames(name, Object.keys(extensions)),
          location: location.child(name).key(),
        });
      } else if (kinds.length > 0 && !kinds.includes(type.name)) {
        report({
          message: `\`${name}\` says nothing about a ${type.name}: it belongs to ${inWords(kinds)}. Move it there, or take it away.`,
          location: location.child(name).key(),
        });
      }
    }
  });

/** @param {readonly string[]} kinds */
function inWords(kinds) {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(
    kinds.map((kind) => `${/^[AEIOU]/.test(kind) ? "an" : "a"} ${kind}`),
  );
}
