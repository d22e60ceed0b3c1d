import { describe, expect, it } from "vitest";
import { editScalars } from "./edit-yaml.ts";

const text = `# Kept.
a: [x, {b: 'c'}] # kept too

list:
  - name: "x"   # spaces, too
    anchor: &one first
  - *one
folded: >
  x and
  y
`;

describe("editScalars", () => {
  it("changes the scalars it is told to, and not a character more", () => {
    const edited = editScalars(text, ({ value, source }) => (value === "x" ? source.replace("x", "z") : undefined));
    expect(edited).toBe(text.replace("[x,", "[z,").replace('"x"', '"z"'));
  });

  it("tells keys from values, and the way to each", () => {
    const seen: string[] = [];
    editScalars(text, ({ keys, isKey, value }) => {
      seen.push(`${keys.join("/")}${isKey ? " is a key" : ` = ${JSON.stringify(value)}`}`);
      return undefined;
    });
    expect(seen).toEqual([
      "a is a key",
      'a/0 = "x"',
      "a/1/b is a key",
      'a/1/b = "c"',
      "list is a key",
      "list/0/name is a key",
      'list/0/name = "x"',
      "list/0/anchor is a key",
      'list/0/anchor = "first"',
      "folded is a key",
      'folded = "x and y\\n"',
    ]);
  });
});
