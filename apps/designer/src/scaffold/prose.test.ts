import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toMember, wrap } from "./prose.ts";

const long = `${"word ".repeat(30)}end.`;

describe("wrap", () => {
  it("breaks lines before they are longer than 120 characters, each with its margin", () => {
    const lines = wrap(long, "# ").split("\n");
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.startsWith("# word") && line.length <= 120)).toBe(true);
    expect(lines.join(" ").replaceAll("# ", "")).toBe(long);
  });

  it("leaves a word that is too long alone", () => {
    expect(wrap(`a ${"x".repeat(150)} b`, "").split("\n")).toEqual(["a", "x".repeat(150), "b"]);
  });
});

describe("toMember", () => {
  it.each(["Plain words.", "Fill in: what it is.", "'Quoted' at the start.", "It's `one`.", "# no comment", long])(
    "writes YAML that says %s",
    (text) => {
      const { description } = parse(toMember("description", text, ""));
      expect(description.trim().replaceAll("\n", " ")).toBe(text);
    },
  );

  it("needs one line where that is enough", () => {
    expect(toMember("description", "Plain words.", "  ")).toBe("  description: Plain words.");
    expect(toMember("description", long, "  ")).toMatch(/^ {2}description: \|\n {4}word/);
  });
});
