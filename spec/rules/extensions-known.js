import { extensions, onEverything } from "./extensions.js";

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
          suggest: nearest(name, Object.keys(extensions)),
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

/**
 * The name that was most likely meant, if one is at most three edits away.
 *
 * @param {string} name
 * @param {readonly string[]} names
 */
function nearest(name, names) {
  const near = names.map((other) => ({ other, edits: editsBetween(name, other) })).filter(({ edits }) => edits <= 3);
  return near
    .sort((one, two) => one.edits - two.edits)
    .slice(0, 1)
    .map(({ other }) => other);
}

/**
 * How many characters have to be put in, taken out or replaced.
 *
 * @param {string} one
 * @param {string} other
 */
function editsBetween(one, other) {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const edits = [row];
    for (let column = 1; column <= other.length; column++) {
      const replaced = Number(above[column - 1]) + (one[row - 1] === other[column - 1] ? 0 : 1);
      edits[column] = Math.min(Number(above[column]) + 1, Number(edits[column - 1]) + 1, replaced);
    }
    above = edits;
  }
  return Number(above[other.length]);
}
