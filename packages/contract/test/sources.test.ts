import { readFileSync } from "node:fs";
import { parsePointer } from "@credential-api/openapi";
import { describe, expect, it } from "vitest";
import { makeDecisions } from "../generate/sources/decisions.ts";
import { locations } from "../src/gen/locations.ts";
import { decisions, findLine } from "../src/sources.ts";

const lineAt = (file: string, line: number): string =>
  readFileSync(new URL(`../../../${file}`, import.meta.url), "utf8").split("\n")[line - 1] ?? "";

describe("findLine", () => {
  it("leads to the key of every location, to its description, or to an item of a list", () => {
    const wrong = Object.entries(locations).flatMap(([file, pointers]) =>
      Object.entries(pointers).flatMap(([pointer, line]) => {
        const key = parsePointer(pointer).at(-1) ?? "";
        const names = [key, "description", "-"].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
        return new RegExp(`^\\s*['"]?(?:${names.join("|")})['"]?:|^\\s*- `).test(lineAt(file, line))
          ? []
          : [`${pointer}: ${file}:${line}: ${lineAt(file, line)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("leads from what has no line of its own to what is around it", () => {
    expect(findLine("/components/schemas/StateName/enum/3")).toEqual(findLine("/components/schemas/StateName/enum"));
    expect(findLine("/components/schemas/Msisdn/examples/0")?.file).toBe("spec/shared/Msisdn.yaml");
  });

  it("finds nothing outside of the document", () => {
    expect(findLine("/components/schemas/None")).toBeUndefined();
    expect(findLine("no pointer")).toBeUndefined();
  });
});

describe("decisions", () => {
  it("have the line of their heading", () => {
    for (const { title, line } of Object.values(decisions)) {
      expect(lineAt("spec/DECISIONS.md", line)).toBe(`### ${title}`);
    }
  });

  it("are read with their chapter, and without entries that have no kind", () => {
    const text =
      "# Decisions\n\nIntro.\n\n## Chapter\n\n### One rule\n\nD, 2026-01-02.\n\nText\nof it.\n\n### Bad\n\nText.\n";
    const made = makeDecisions(text)["decisions.ts"] ?? "";
    expect(JSON.parse(made.slice(made.indexOf("{"), made.lastIndexOf("}") + 1))).toEqual({
      "one-rule": {
        kind: "D",
        date: "2026-01-02",
        chapter: "Chapter",
        title: "One rule",
        text: "Text\nof it.",
        line: 7,
      },
    });
  });
});
