import { expect, it } from "vitest";
import { type Diagnostic, parseDiagnostics, sortDiagnostics, withoutRepeats } from "./diagnostics.ts";

it("parses errors with their reasons, and errors of a whole room", () => {
  const output = [
    "packages/b/src/b (1).ts(3,7): error TS2322: It does not fit: a (b).",
    "  Type 'A' does not fit.",
    "    Type 'B' does not fit.",
    "packages/b/src/c.ts(12,1): error TS1005: ';' expected.",
    "error TS18003: No inputs were found.",
    "",
  ];
  const expected = [
    {
      ...{ file: "packages/b/src/b (1).ts", line: 3, column: 7, code: "TS2322", message: "It does not fit: a (b)." },
      details: ["Type 'A' does not fit.", "Type 'B' does not fit."],
    },
    { file: "packages/b/src/c.ts", line: 12, column: 1, code: "TS1005", message: "';' expected.", details: [] },
    { file: "", line: 0, column: 0, code: "TS18003", message: "No inputs were found.", details: [] },
  ];
  expect(parseDiagnostics(output.join("\n"))).toEqual(expected);
  expect(parseDiagnostics(output.join("\r\n"))).toEqual(expected);
});

const at = (file: string, line: number, message = "Wrong."): Diagnostic => {
  return { file, line, column: 1, code: "TS2322", message, details: [] };
};

it("keeps one of the errors that two rooms report in one file", () => {
  const [ofA, ofB] = [at("a.ts", 1), at("a.ts", 1, "Wrong in another lib.")];
  const others = [at("a.ts", 2), at("", 0, "No inputs in a."), at("", 0, "No inputs in b.")];
  expect(withoutRepeats([ofA, ofB, ...others])).toEqual([ofA, ...others]);
});

it("puts those first that others follow from", () => {
  const ordered = [
    at("packages/contract/src/z.ts", 1),
    at("packages/reference/src/a.ts", 2),
    at("packages/reference/src/a.ts", 10),
    at("packages/client/src/a.ts", 1),
    at("apps/server/src/a.ts", 1),
  ];
  expect(sortDiagnostics(ordered.toReversed())).toEqual(ordered);
});
