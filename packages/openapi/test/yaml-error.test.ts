import { expect, it } from "vitest";
import { findYamlError } from "../src/yaml-error.ts";

it.each([
  ["a list that is not closed", "type: [string\nmore: 1\n", 1, 7, "The [ is not closed: add ]."],
  ["a map that is not closed", "a: {b: 1\nc: 2\n", 1, 4, "The { is not closed: add }."],
  ["a single quote that is not closed", "a: 'hello\nb: 2\n", 1, 4, "The ' is not closed: add the second one."],
  ["a double quote that is not closed", 'a: "hello\nb: 2\n', 1, 4, 'The " is not closed: add the second one.'],
  ["a tab", "a:\n\tb: 1\n", 2, 1, "YAML is indented with spaces: replace the tab."],
  ["a name twice", "a: 1\nb: 2\na: 3\n", 3, 1, "The name stands here twice: remove one of the two."],
  [
    "a line in another column",
    "a:\n  b: 1\n c: 2\n",
    3,
    1,
    "The line begins in another column than its neighbours: align it.",
  ],
  [
    "a colon in a value",
    "description: hello: world\n",
    1,
    14,
    "A second `name:` on one line: quote the value, or align the next line with its neighbours.",
  ],
  [
    "no space after the colon",
    "a:1\nb: 2\n",
    1,
    1,
    "A name without its colon: write `name: value`, with a space after the colon.",
  ],
  ["an alias for nothing", "a: *nope\n", 1, 5, 'This is not YAML: unidentified alias "nope".'],
  [
    "an alias inside its own anchor",
    "a: 1\nb: &x\n  c: *x\n",
    3,
    6,
    "This alias is inside its own anchor, without an end: use a $ref.",
  ],
  ["a reserved character", "a: @x\n", 1, 4, "A value cannot begin with this character: quote it."],
  ["two documents", "a: 1\n---\nb: 2\n", 2, 1, "A file holds one document: remove the `---`."],
  [
    "the marks of a merge",
    "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n",
    1,
    1,
    "This is a merge conflict: keep one side.",
  ],
])("tells where and why: %s", (_what, text, line, column, message) => {
  expect(findYamlError(text)).toEqual({ line, column, message });
});

it.each(["", "a: 1\n", "# only a comment\n", "a: &x [1]\nb: *x\n"])("finds nothing in %j", (text) => {
  expect(findYamlError(text)).toBeUndefined();
});
