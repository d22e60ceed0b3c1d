import { describe, expect, it } from "vitest";
import { findLeftovers } from "./leftovers.ts";

const kinds = (file: string, text: string) =>
  findLeftovers(file, text, "phone").map(({ line, column, kind }) => `${line}:${column} ${kind}`);

describe("findLeftovers", () => {
  it("tells code, comments and strings of TypeScript apart", () => {
    const text = [
      'import { phone } from "./phone.ts"; // the phone',
      "/* a phone",
      `   and a phone */ const x = \`phone \${phone} \${\`phone\`} phone\`;`,
      `const y = { phone: 'it\\'s a phone', z: \`a\${ {phone} }b\` }; // phone's`,
    ].join("\n");
    expect(kinds("a.ts", text)).toEqual([
      "1:10 code",
      "1:26 string",
      "1:44 comment",
      "2:6 comment",
      "3:10 comment",
      "3:30 string",
      "3:38 code",
      "3:48 string",
      "3:56 string",
      "4:13 code",
      "4:29 string",
      "4:46 code",
      "4:63 comment",
    ]);
  });

  it("tells keys, values, comments and prose of YAML apart", () => {
    const text =
      "# phone\nphone: 1\nvalue: phone # phone\nlist:\n  - phone\n  - phone: x\ntext: |\n  A phone.\n'phone': 2\n";
    expect(kinds("a.yaml", text)).toEqual([
      "1:3 comment",
      "2:1 key",
      "3:8 value",
      "3:16 comment",
      "5:5 value",
      "6:5 key",
      "8:5 prose",
      "9:2 key",
    ]);
  });

  it("finds whole words only", () => {
    expect(kinds("a.md", "phone phones telephone phone_x $phone phone.")).toEqual(["1:1 prose", "1:39 prose"]);
  });
});
