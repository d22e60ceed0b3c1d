/**
 * The most similar name, if one has an edit distance of at most three.
 *
 * @param {string} name
 * @param {readonly string[]} names
 */
export function suggestNames(name, names) {
  const similar = names.map((other) => ({ other, edits: editsBetween(name, other) })).filter(({ edits }) => edits <= 3);
  return similar
    .sort((one, two) => one.edits - two.edits)
    .slice(0, 1)
    .map(({ other }) => other);
}

/**
 * The edit distance: how many characters to insert, remove or replace.
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
